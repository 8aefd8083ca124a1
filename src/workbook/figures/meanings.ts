import type { FigureUnit } from "../../domain/quantities";
import { columnNotation, type FigureText, type TableNotation } from "./column-notation";
import { isPercentage, type FigureRole } from "../words";
import type { Plan } from "../layouts";
import type { ValueColumn } from "../layouts";
import { percentageScale, type ColumnScale } from "./percentage-scale";
import type { CellMeaning } from "./read-cell";

/** What the cells of a table mean, told by all of them together. */
export interface Meanings {
  readonly written: TableNotation;
  of(column: ValueColumn, role: FigureRole): CellMeaning;
}

/** The role of each row, where rows say it. */
export type RoleOfRow = (row: number) => FigureRole | null;

/**
 * Decides the notation of all text figures together, and the scale of percentages by their column,
 * or by their rows where rows say what they give.
 */
export function meaningsOf(plan: Plan, rows: readonly number[], roleOf: RoleOfRow): Meanings {
  const inRows = plan.layout.what.from !== "header";
  const written = columnNotation(textsIn(plan, rows, roleOf), isInThousands(plan));
  const known = new Map<string, CellMeaning>();
  return {
    written,
    of: (column, role) => {
      const key = `${inRows ? "" : column.column} ${role}`;
      const found = known.get(key);
      if (found) return withUnit(found, role, column.unit);
      const scale = isPercentage(role)
        ? scaleOf(plan, rows, roleOf, { column, role, written })
        : undefined;
      const { notation, thousandths } = written;
      const meaning = {
        ...{ percentage: isPercentage(role), scale, change: role === "statedChange" },
        ...{ notation, thousandths, unit: null },
      };
      known.set(key, meaning);
      return withUnit(meaning, role, column.unit);
    },
  };
}

const withUnit = (meaning: CellMeaning, role: FigureRole, unit: FigureUnit | null): CellMeaning =>
  unit === null || isPercentage(role) ? meaning : { ...meaning, unit };

export const isInThousands = ({ table, columns }: Plan): boolean =>
  table.titles.thousands !== null || columns.some(({ head }) => head.thousands);

function* textsIn(plan: Plan, rows: readonly number[], roleOf: RoleOfRow): Generator<FigureText> {
  const { grid } = plan.table.region;
  for (const { column, role } of plan.columns) {
    for (const row of rows) {
      const text = grid.text(row, column);
      const own = text === "" ? null : (role ?? roleOf(row));
      if (own !== null) yield { text, percentage: isPercentage(own), row, column };
    }
  }
}

interface Asked {
  readonly column: ValueColumn;
  readonly role: FigureRole;
  readonly written: TableNotation;
}

function scaleOf(
  plan: Plan,
  rows: readonly number[],
  roleOf: RoleOfRow,
  { column, role, written }: Asked,
): ColumnScale | undefined {
  const { grid } = plan.table.region;
  if (plan.layout.what.from === "header") {
    const rates = plan.columns.filter((it) => it.role !== null && isPercentage(it.role));
    const others = rates.filter((it) => it.column !== column.column).map((it) => it.column);
    const own = { columns: [column.column], rows };
    return percentageScale(grid, { own, others: { columns: others, rows } }, written.notation);
  }
  const columns = plan.columns.map((it) => it.column);
  const own = { columns, rows: rows.filter((row) => roleOf(row) === role) };
  const others = rows.filter((row) => {
    const other = roleOf(row);
    return other !== null && other !== role && isPercentage(other);
  });
  return percentageScale(grid, { own, others: { columns, rows: others } }, written.notation);
}
