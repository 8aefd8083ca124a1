import type { SectorFigure, ColumnRole, LaidOut, StatedTotal } from "../../domain/figures";
import type { Finding, ReadingReason } from "../../domain/findings";
import type { Account } from "../account";
import type { Area, Grid } from "../cells";
import { FIGURE_ROLES, isValue } from "../words";

/** How a table is laid out; `joined` is several tables read as one. */
export type LayoutKind = "rows" | "years-across" | "transposed" | "blocks" | "joined";

/** One table of sector figures found in a workbook, or read from a function's argument. */
export interface Source {
  /** `null` for a range that was passed to a function. */
  readonly sheet: string | null;
  /** The whole table with its headers, A1 without the sheet's name. */
  readonly range: string;
  /** Name of the Excel table, when it is one. */
  readonly table: string | null;
  readonly layout: LayoutKind;
  /** From where each figure's sector, year and kind were read; left out of blocks and of `joined`. */
  readonly laidOut?: LaidOut;
  /** Knows this reading again when rows were added or the workbook was opened afresh. */
  readonly key: string;
  /** Why there are other readings beside this one; empty when nothing speaks for another. */
  readonly reasons: readonly ReadingReason[];
  /** Column letter per role (of a table on its side the row), e.g. `{sector: "A", target: "C"}`. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Years found, ascending; empty when the source names none. */
  readonly years: readonly number[];
  /** In the order of the source; group and total rows are not among them. */
  readonly figures: readonly SectorFigure[];
  /** Totals that the source prints. */
  readonly totals: readonly StatedTotal[];
  /** What became of each number of the table. */
  readonly account: Account;
  /** What could not be read, as data. */
  readonly findings: readonly Finding[];
  /** Of several tables read as one: each of them, in the order of the workbook. */
  readonly parts?: readonly Source[];
}

/** A source and where it stands on its sheet. */
export interface FoundTable {
  readonly area: Area;
  readonly source: Source;
  /** How much of its numbers the reading explains, to be held against others of the same cells. */
  readonly merit: number;
}

/** The years of figures, each once, ascending. */
export function yearsOf(figures: readonly SectorFigure[]): number[] {
  const years = new Set(figures.map(({ year }) => year).filter((year) => year !== null));
  return [...years].sort((a, b) => a - b);
}

/** Read whole: every row a known sector with a year and a figure, nothing unread. */
export function isSure(grid: Grid, { area, source }: FoundTable): boolean {
  const { figures, findings } = source;
  const isRead = figures.every(isWhole) && findings.every(({ severity }) => severity !== "error");
  // What is said not to be read is none that another reading would have to explain.
  const isSaid = findings.some(({ code }) => code === "column-unread");
  const numbers = () => numbersIn(grid, withRowsBelow(grid, area));
  return isRead && (isSaid || figures.some(isSum) || numbers() <= numbersOf(source));
}

/** What goes on below a table without a blank row may be more of it. */
function withRowsBelow(grid: Grid, area: Area): Area {
  const isFilled = (row: number) => {
    for (let column = area.left; column <= area.right; column++)
      if (!grid.isBlank(row, column)) return true;
    return false;
  };
  let { bottom } = area;
  while (bottom + 1 < grid.rowEnd && isFilled(bottom + 1)) bottom++;
  return { ...area, bottom };
}

/** Of a sum over organisations every number has its place in the figure. */
const isSum = (figure: SectorFigure): boolean =>
  FIGURE_ROLES.some((role) => figure[role]?.origin.kind === "sum");

function numbersIn(grid: Grid, { top, bottom, left, right }: Area): number {
  let numbers = 0;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      if (typeof grid.value(row, column) === "number")
        if (isValue(grid.value(row, column), grid.numberFormat(row, column))) numbers++;
  return numbers;
}

/** How many numbers a source gives, at most: a total may give all that a figure does. */
const numbersOf = ({ figures, totals }: Source): number =>
  figures.flatMap((figure) => FIGURE_ROLES.filter((role) => figure[role] !== null)).length +
  totals.length * FIGURE_ROLES.length;

/** None of its figures is of a year, and nothing says that one could not be read. */
export const isUndated = ({ source }: FoundTable): boolean =>
  source.figures.every(({ year }) => year === null) &&
  source.findings.every(({ code }) => code !== "year-unreadable");

const isWhole = ({ group, year, target, realised }: SectorFigure): boolean =>
  group !== null && year !== null && (target !== null || realised !== null);

export const isDated = ({ source }: FoundTable): boolean =>
  source.figures.every(({ year }) => year !== null);
