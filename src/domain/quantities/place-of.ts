import type { Origin } from "./quantity";

/** Cells of a sheet to go to. */
export interface CellPlace {
  readonly sheet: string;
  /** A1 without the sheet's name. */
  readonly range: string;
}

/**
 * The cells that something was read from; of a sum over cells that lie apart the first of them.
 * `null` for what stands on no sheet.
 *
 * @example placeOf({kind: "sum", sheet: "Blad1", numbers: ["C2:C9", "C12"], texts: []})
 * //=> {sheet: "Blad1", range: "C2:C9"}
 */
export function placeOf(origin: Origin | null | undefined): CellPlace | null {
  if (origin?.kind === "cell") return { sheet: origin.sheet, range: origin.cell };
  if (origin?.kind !== "sum") return null;
  const range = origin.numbers[0] ?? origin.texts[0];
  return range === undefined ? null : { sheet: origin.sheet, range };
}
