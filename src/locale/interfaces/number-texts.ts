import type { FigureField } from "../../domain/figures";

/** A cell or range that is a link in a sentence, in A1 without the sheet's name. */
export interface NumberPlace {
  readonly sheet: string;
  readonly range: string;
}

/** A sentence in which places are links. */
export type LinkedSentence = readonly (string | NumberPlace)[];

/** A figure that a number is made of, as far as words go. */
export interface SaidLeaf {
  readonly value: number;
  readonly places: readonly NumberPlace[];
  readonly figure: {
    readonly label: string;
    readonly year: number | null;
    readonly field: FigureField;
  } | null;
  readonly approximate: boolean;
  readonly printed: string | null;
}

export interface SaidAmount {
  readonly value: number;
  readonly kind: "one" | "sum" | "other";
  readonly leaves: readonly SaidLeaf[];
  readonly places: readonly NumberPlace[];
}

/** How a number came about, as far as words go. */
export type SaidHow =
  | { readonly kind: "ratio"; readonly top: SaidAmount; readonly bottom: SaidAmount }
  | {
      readonly kind: "difference";
      readonly left: SaidAmount;
      readonly right: SaidAmount;
      readonly isFloored: boolean;
    }
  | { readonly kind: "sum" | "taken"; readonly of: SaidAmount }
  | { readonly kind: "given"; readonly leaf: SaidLeaf }
  | { readonly kind: "other"; readonly formula: string; readonly of: SaidAmount };

export interface SaidStated {
  readonly printed: string;
  readonly place: NumberPlace | null;
  readonly verdict: "agrees" | "attainable" | "impossible";
  readonly low: number;
  readonly high: number;
}

/** Every word of the view that says why a cell shows its number; they load with it. */
export interface NumberTexts {
  /** No cell is selected, or none that can be read. */
  readonly pick: string;
  readonly noNumber: (shown: string) => string;
  readonly missing: (places: readonly NumberPlace[]) => LinkedSentence;
  /** How the number came about, in one sentence. */
  readonly how: (shown: string, how: SaidHow) => LinkedSentence;
  /** What one side of a calculation is, above its number. */
  readonly side: (amount: SaidAmount) => string;
  readonly number: (value: number) => string;
  readonly madeOf: string;
  readonly leaf: (leaf: SaidLeaf) => string;
  readonly showAll: (count: number) => string;
  readonly careful: string;
  readonly approximate: (leaves: readonly SaidLeaf[]) => string;
  readonly stated: (stated: SaidStated) => LinkedSentence;
  readonly total: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyRefused: string;
  readonly previous: string;
}
