import { mayHaveWrongRate, type Rated } from "../../domain/organisations";
import {
  figureOfNumber,
  type PlainCell,
  type SummedField,
  type Quantity,
} from "../../domain/quantities";
import type { FigureRole } from "../words";
import type { Grid } from "../cells";
import { readCell, type CellMeaning } from "./read-cell";

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
    if (scale === "mixed") return "odd";
    const numberFormat = grid.numberFormat(row, column);
    const unit = percentage ? "percentage" : meaning.unit;
    return figureOfNumber(value, { numberFormat, unit, ...(scale ? { scale } : {}) });
  }
  if (grid.isBlank(row, column)) return null;
  const reading = readCell(grid, row, column, meaning);
  if (reading.kind === "unreadable") return "odd";
  return reading.kind === "figure" ? reading.quantity : null;
}
