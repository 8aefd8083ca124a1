import type { SectorFigure } from "../../domain/figures";
import { mayHaveWrongRate, type Rated } from "../../domain/organisations";
import {
  type FigureUnit,
  figureOfNumber,
  type PlainCell,
  type SummedField,
  type Quantity,
  isCountable,
} from "../../domain/quantities";
import type { Grid } from "../cells";
import type { Plan, ValueColumn } from "../layouts";
import { isPercentage, type FigureRole } from "../words";
import { columnNotation, type FigureText, type TableNotation } from "./column-notation";
import { percentageScale, type ColumnScale, type CellMeaning, readCell } from "./read-cell";

/** What the cells of a table mean, told by all of them together. */
export interface Meanings {
  readonly written: TableNotation;
  of(column: ValueColumn, role: FigureRole): CellMeaning;
}

/** The role of each row, where rows say it. */
type RoleOfRow = (row: number) => FigureRole | null;

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
      const { notation, thousandths, grouping } = written;
      const meaning = {
        ...{ percentage: isPercentage(role), scale, change: role === "statedChange" },
        ...{ notation, thousandths, grouping, unit: null },
      };
      known.set(key, meaning);
      return withUnit(meaning, role, column.unit);
    },
  };
}

const withUnit = (meaning: CellMeaning, role: FigureRole, unit: FigureUnit | null): CellMeaning =>
  unit === null || isPercentage(role) ? meaning : { ...meaning, unit };

const isInThousands = ({ table, columns }: Plan): boolean =>
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

/** A column whose figures do not add up: a percentage, or the change on last year. */
export interface BesideColumn {
  readonly role: Exclude<FigureRole, SummedField>;
  readonly column: number;
  readonly meaning: CellMeaning;
}

/** Above this a percentage may have been meant as a hundredth of it. */
const HIGHEST = 10;

/**
 * Whether nothing need be said of an organisation's figures that do not add up to its sector's: all
 * can be read, and no percentage looks wrong.
 *
 * @param cells what the row gives besides
 */
export function canBeLeftOut(
  grid: Grid,
  columns: readonly BesideColumn[],
  row: number,
  cells: readonly PlainCell[],
): boolean {
  if (columns.length === 0) return true;
  const given: { -readonly [Key in keyof Rated]: Rated[Key] } = {
    target: givenIn(cells, "target"),
    realised: givenIn(cells, "realised"),
    procurement: givenIn(cells, "procurement"),
    statedRate: null,
    statedRateInclProcurement: null,
  };
  for (const { role, column, meaning } of columns) {
    const figure = figureAt(grid, row, column, meaning);
    if (figure === "odd") return false;
    if (role === "statedRate") given.statedRate = figure;
    if (role === "statedRateInclProcurement") given.statedRateInclProcurement = figure;
  }
  return !mayHaveWrongRate(given);
}

type Rate = NonNullable<Rated["statedRate"]>;

function givenIn(cells: readonly PlainCell[], field: SummedField): PlainCell | null {
  for (const cell of cells) if (cell.field === field) return cell.given ? cell : null;
  return null;
}

/** The figure in a cell; `odd` when its row has to be read whole. */
function figureAt(
  grid: Grid,
  row: number,
  column: number,
  meaning: CellMeaning,
): Rate | null | "odd" {
  const figure = readAt(grid, row, column, meaning);
  if (figure === null || figure === "odd") return figure;
  const { percentage } = meaning;
  const fits = (figure.unit === "percentage") === percentage;
  return fits && (!percentage || Math.abs(figure.value) <= HIGHEST) ? figure : "odd";
}

function readAt(
  grid: Grid,
  row: number,
  column: number,
  meaning: CellMeaning,
): Pick<Quantity, "value" | "unit" | "decimals"> | null | "odd" {
  const value = grid.value(row, column);
  if (typeof value === "number") {
    const { scale, percentage } = meaning;
    if (scale === "mixed" || !isCountable(value)) return "odd";
    const numberFormat = grid.numberFormat(row, column);
    const unit = percentage ? "percentage" : meaning.unit;
    return figureOfNumber(value, { numberFormat, unit, ...(scale ? { scale } : {}) });
  }
  if (grid.isBlank(row, column)) return null;
  const reading = readCell(grid, row, column, meaning);
  if (reading.kind === "unreadable") return "odd";
  return reading.kind === "figure" ? reading.quantity : null;
}

/**
 * Figures of which a column `Verschil` is that of doel and realisatie, and no change on the year
 * before: such a column gives nothing that the two do not. Otherwise the figures as they are.
 *
 * @example withoutBalances([{target: 713, realised: 387, statedChange: -326, ...}])
 * //=> [{target: 713, realised: 387, statedChange: null, ...}]
 */
export function withoutBalances(figures: readonly SectorFigure[]): readonly SectorFigure[] {
  const told = figures.map(isBalance).filter((it) => it !== null);
  const balances = told.filter((it) => it).length;
  return balances * 2 > told.length ? figures.map(withoutChange) : figures;
}

/** `null` where one of the three is not given. */
function isBalance({ target, realised, statedChange }: SectorFigure): boolean | null {
  if (!target || !realised || !statedChange) return null;
  const off = Math.abs(statedChange.value) - Math.abs(realised.value - target.value);
  return (
    Math.abs(off) <= [target, realised, statedChange].reduce((sum, it) => sum + half(it), 1e-9)
  );
}

const half = ({ decimals }: Quantity): number => 0.5 * 10 ** -decimals;

function withoutChange(figure: SectorFigure): SectorFigure {
  const blanks = { ...figure.blanks };
  delete blanks.statedChange;
  return { ...figure, statedChange: null, blanks };
}
