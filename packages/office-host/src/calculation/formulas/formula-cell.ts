import type { Area, Sheet } from "../../model";
import type { FormulaResult, Place } from "../engine";
import type { Translation } from "./translate-formula";

/** A formula that is kept up to date. */
export interface FormulaCell {
  readonly place: Place;
  /** `null` for a formula that stands in no cell. */
  readonly sheet: Sheet | null;
  /** The sheet that its references without a sheet's name mean. */
  readonly context: Sheet;
  /** Entered by hand: what the engine cannot do is `#NAME?`. From a file it keeps its value. */
  readonly typed: boolean;
  /** Opened with `#NAME?` for a custom function, which is not looked for again until it is typed. */
  readonly unfound: boolean;
  formula: string;
  translation: Translation;
  result: FormulaResult | undefined;
  /** What it fills now, its own cell included; `null` when it does not spill. */
  spill: Area | null;
  /** What it would fill if there were room: then it shows `#SPILL!`. */
  blocked: Area | null;
}

export function holds(area: Area | null, row: number, column: number): boolean {
  return (
    area !== null &&
    area.top <= row &&
    row <= area.bottom &&
    area.left <= column &&
    column <= area.right
  );
}

/** Every cell of an area, row by row. */
export function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column };
  }
}
