import type { FigureField } from "../../../src/domain/quantities/figure-fields";
import type { Canvas } from "../canvas";
import type { Amount, Data } from "../data";
import { printAmount, printMissing } from "../print";
import type { Random } from "../random";
import type { Style } from "../style";
import type { TrueFigure } from "../truth";
import type { Variant } from "../variant";

/** Where a table is to be written, and what it is to say. */
export interface Plan {
  readonly random: Random;
  readonly style: Style;
  readonly data: Data;
  readonly canvas: Canvas;
  readonly top: number;
  readonly left: number;
  /** The year that the title or the sheet names for all of it; the table then need not. */
  readonly titleYear: number | null;
  /** What makes it harder to read than the plain one of its kind. */
  readonly variant: Variant | null;
}

/** Writes one table and gives the figures that a person would read in it. */
export type Layout = (plan: Plan) => TrueFigure[];

export interface Place {
  readonly row: number;
  readonly column: number;
  readonly sector: string;
  readonly year: number | null;
  readonly field: FigureField;
  readonly names: readonly string[];
}

/** Writes one figure in its cell; none when the source does not give it. */
export function putFigure(plan: Plan, place: Place): TrueFigure[] {
  return putAmount(plan, place, plan.data.at(place.sector, place.year, place.field));
}

export function putAmount(
  { random, style, canvas }: Plan,
  { row, column, sector, year, field, names }: Place,
  amount: Amount | null,
): TrueFigure[] {
  const missing = amount === null || random.chance(style.missingShare);
  const { value, format, says } = missing
    ? printMissing(random)
    : printAmount(random, style, amount);
  const cell = canvas.put(row, column, value, format);
  return says ? [{ sector, year, field, ...says, cells: [cell], names, coverage: null }] : [];
}
