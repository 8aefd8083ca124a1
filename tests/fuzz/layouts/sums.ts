import type { FigureField } from "../../../src/domain/quantities/figure-fields";
import type { Amount } from "../data";
import { printAmount, printMissing } from "../print";
import type { TrueFigure } from "../truth";
import type { Plan } from "./layout";

/** What was written of one sector in one year. */
interface Tally {
  readonly cells: string[];
  readonly names: string[];
  units: number;
  decimals: number;
  reported: number;
  listed: number;
  approximate: boolean;
  /** A cell of it says that there is a figure, but not which. */
  unknown: boolean;
}

/** By sector, year and field. */
export type Tallies = Map<string, Tally>;

export interface Part {
  readonly row: number;
  readonly column: number;
  readonly sector: string;
  readonly year: number;
  readonly field: FigureField;
  readonly amount: Amount | null;
  readonly names: readonly string[];
}

const keyOf = (sector: string, year: number | string, field: FigureField): string =>
  `${sector} ${year} ${field}`;

/** Writes the figure of one organisation and counts it for its sector. */
export function countIn({ random, style, canvas }: Plan, tallies: Tallies, part: Part): void {
  const { row, column, sector, year, field, amount, names } = part;
  const { value, format, says } = amount
    ? printAmount(random, style, amount)
    : printMissing(random);
  const key = keyOf(sector, year, field);
  const tally = tallies.get(key) ?? emptyTally();
  tallies.set(key, tally);
  tally.names.push(...names);
  tally.listed++;
  const cell = canvas.put(row, column, value, format);
  if (!amount || !says) return;
  tally.cells.push(cell);
  tally.reported++;
  tally.units += amount.units;
  tally.decimals = amount.decimals;
  tally.approximate ||= says.approximate;
  tally.unknown ||= says.value === null;
}

const emptyTally = (): Tally => ({
  ...{ cells: [], names: [], units: 0, decimals: 0, reported: 0, listed: 0 },
  ...{ approximate: false, unknown: false },
});

/** The figures of the sectors; none where no organisation gives one. */
export function sumsOf({ style }: Plan, tallies: Tallies): TrueFigure[] {
  return [...tallies].flatMap(([key, tally]) => {
    const [sector = "", year = "", field = ""] = key.split(" ");
    if (tally.reported === 0) return [];
    const realised = tallies.get(keyOf(sector, year, "realised")) ?? tally;
    return {
      sector,
      year: Number(year),
      field: field as FigureField,
      value: tally.unknown ? null : Number(`${tally.units}e-${tally.decimals}`),
      unit: style.unitPlace === "none" ? null : style.unit,
      approximate: tally.approximate,
      cells: tally.cells,
      names: tally.names,
      coverage: realised.unknown ? null : { reported: realised.reported, of: realised.listed },
    };
  });
}
