import { type ColumnRole, withMeantRates } from "../../domain/figures";
import { columnNumber, parseRange, type Area, type SheetCells, gridOf } from "../cells";
import { type Source, lastRowOf } from "../figures";
import { type Given, planOf, type Plan } from "../layouts";
import { type Head, tableOf, type Table } from "../profiles";
import { isFigureRole, unitIn } from "../words";
import { sourceOf } from "./readings-of";
import type { SourceChoice } from "./source-choice";

/**
 * Reads the table that the user pointed out, with what the user said of its columns; its first row
 * holds the headers. Rows that were added below it count. `null` when the choice says nothing of
 * columns, or no longer fits the workbook: the sheet or table is gone, or gives no figures.
 *
 * @example readChosen([sheet], {sheet: "Blad1", range: "A1:B9", columns: {sector: "A", target: "B"}, ...})
 */
export function readChosen(sheets: readonly SheetCells[], choice: SourceChoice): Source | null {
  const { table, key } = choice;
  const cells = sheets.find((sheet) =>
    table === null
      ? sheet.name === choice.sheet && reaches(sheet, choice.range)
      : sheet.tables.some(({ name }) => name === table),
  );
  const range = cells?.tables.find(({ name }) => name === table)?.range ?? choice.range;
  const area = parseRange(range);
  if (!cells || !area || choice.columns === null) return null;
  const columns = columnsIn(area, choice.columns);
  if (!columns) return null;
  const grid = gridOf(cells);
  const end = table === null ? grid.rowEnd : Math.min(area.bottom + 1, grid.rowEnd);
  const { top, left, right } = area;
  const region = { grid, top, body: top + 1, end, left, right, table, others: [] };
  const plan = chosenPlan(tableOf(region), columns);
  const last = table === null ? Math.max(area.bottom, lastRowOf(plan)) : area.bottom;
  const bottom = Math.min(last, grid.rowEnd - 1);
  const found = sourceOf(plan, [], { area: { ...area, bottom }, key });
  if (!found) return null;
  return { ...found.source, figures: found.source.figures.map(withMeantRates) };
}

/** Whether these cells go that far: of a sheet there are several parts where they lie far apart. */
function reaches({ top, left, values }: SheetCells, range: string): boolean {
  const area = parseRange(range);
  const isAbove = area !== null && top <= area.bottom && left <= area.right;
  return isAbove && area.top < top + values.length && area.left < left + (values[0]?.length ?? 0);
}

type Columns = ReadonlyMap<number, ColumnRole>;

/** `null` when a column lies outside, or when they name nobody or give no figure. */
function columnsIn(
  { left, right }: Area,
  letters: NonNullable<SourceChoice["columns"]>,
): Columns | null {
  const entries = Object.entries(letters).map(
    ([role, letter]) => [columnNumber(letter), role as ColumnRole] as const,
  );
  if (entries.some(([column]) => column < left || column > right)) return null;
  const roles = entries.map(([, role]) => role);
  const named = roles.includes("sector") || roles.includes("organisation");
  return named && roles.some(isFigureRole) ? new Map(entries) : null;
}

/** The table read with its columns as the user said, whatever their headers say. */
function chosenPlan(table: Table, columns: Columns): Plan {
  const { grid, top } = table.region;
  const heads = new Map(
    [...table.heads].map(([column, head]): [number, Head] => {
      const role = columns.get(column);
      const unit = unitIn(grid.text(top, column));
      const bare = { ...head, ...NOTHING, unit };
      if (role === undefined) return [column, { ...bare, key: "other" }];
      return [column, isFigureRole(role) ? { ...bare, what: role } : { ...bare, key: role }];
    }),
  );
  const given = (role: ColumnRole): Given => {
    const column = [...columns].find(([, own]) => own === role)?.[0];
    const reason = "the user says so";
    return column === undefined
      ? { from: "above", column: -1, cost: 0, reason }
      : { from: "column", column, cost: 0, reason };
  };
  const sector = given("sector");
  const who = sector.from === "column" ? sector : given("organisation");
  const what: Given = { from: "header", column: -1, cost: 0, reason: "the user says so" };
  return planOf({ ...table, heads }, { who, when: given("year"), what });
}

const NOTHING = {
  ...{ who: null, total: false, totalLabel: null, part: false, when: null, what: null },
  ...{ before: false, key: null, variant: null, thousands: false, unknownText: null },
} as const;
