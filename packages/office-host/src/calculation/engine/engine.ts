import type { Given, Scalar } from "../../model";

/** Where a cell stands in the engine: its sheet by the engine's own name for it. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula gives: one value, or rows of values. */
export type FormulaResult = Given | readonly (readonly Given[])[];

/** One argument of a custom function's call; a left-out one is `undefined`, a blank cell `null`. */
export type CallArgument = FormulaResult | undefined;

export type EngineContent =
  | { readonly kind: "value"; readonly value: Scalar }
  /** In the engine's own notation, as `translateFormula` gives it, without the `=`. */
  | { readonly kind: "formula"; readonly text: string }
  /** The formula stays; it is calculated again. */
  | { readonly kind: "again" };

export interface EngineEdit {
  readonly place: Place;
  readonly content: EngineContent;
}

/** A formula that was calculated. `null` when the engine cannot read it. */
export interface EngineOutcome {
  readonly place: Place;
  readonly result: FormulaResult | null;
}

/** What the engine asks while it calculates. */
export interface EngineQuestions {
  /** A formula is about to be calculated. */
  begin(place: Place): void;
  /** The value of a custom function's call; `{error: "#BUSY!"}` when it is not known yet. */
  call(
    place: Place,
    site: number,
    declaration: number,
    args: readonly CallArgument[],
  ): FormulaResult;
  /** The formula was calculated; says whether a call in it is still out. */
  end(place: Place): "ready" | "busy";
  /** Whether the formula finds no room for what it gives: then its cell is `#SPILL!`. */
  isBlocked(place: Place): boolean;
}

/** A library that calculates formulas and knows which follow from which. */
export interface Engine {
  /** Names of the functions it has, in capitals. */
  readonly functions: ReadonlySet<string>;
  addSheet(sheet: string): void;
  /**
   * To be called when nothing refers to it any more.
   *
   * @returns whether its name may be given to another sheet
   */
  removeSheet(sheet: string): boolean;
  /** Makes all edits, calculates once what follows from them, and says which formulas that were. */
  apply(edits: readonly EngineEdit[]): EngineOutcome[];
  /** What follows from these cells, from one to the next. */
  followersOf(places: readonly Place[]): Place[];
  dispose(): void;
}

/** `true` for rows of values, `false` for one value. */
export function isMatrix(value: FormulaResult | undefined): value is readonly (readonly Given[])[] {
  return Array.isArray(value);
}

/** A key of a place, for maps. */
export function placeKey({ sheet, row, column }: Place): string {
  return `${sheet}!${row},${column}`;
}
