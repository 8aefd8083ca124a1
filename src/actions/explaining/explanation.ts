import type { FigureField } from "../../domain/figures";
import type { ExplainedPlace, Term } from "./formula";

/** A figure that a number is made of, where it stands. */
export interface Leaf {
  readonly value: number;
  readonly places: readonly ExplainedPlace[];
  /** What it is, where the source says so. */
  readonly figure: {
    readonly label: string;
    readonly year: number | null;
    readonly field: FigureField;
  } | null;
  readonly approximate: boolean;
  /** How the source prints it, where that is no plain number. */
  readonly printed: string | null;
}

/** One side of a calculation: a figure, or a sum of figures. */
export interface Amount {
  readonly value: number;
  readonly kind: "one" | "sum" | "other";
  /** Empty for a number that is no figure. */
  readonly leaves: readonly Leaf[];
  /** The cells of the leaves, neighbours taken together. */
  readonly places: readonly ExplainedPlace[];
}

/** How a number came about, in the form that a sentence can say. */
export type How =
  | { readonly kind: "ratio"; readonly top: Amount; readonly bottom: Amount }
  | {
      readonly kind: "difference";
      readonly left: Amount;
      readonly right: Amount;
      /** Below zero it is zero. */
      readonly isFloored: boolean;
    }
  | { readonly kind: "sum" | "taken"; readonly of: Amount }
  /** It stands in the cell itself. */
  | { readonly kind: "given"; readonly leaf: Leaf }
  /** A formula that does something else with these cells. */
  | { readonly kind: "other"; readonly formula: string; readonly of: Amount };

/** A percentage that the source states, laid beside what its figures allow. */
export interface StatedBeside {
  readonly printed: string;
  readonly place: ExplainedPlace | null;
  readonly verdict: "agrees" | "attainable" | "impossible";
  readonly low: number;
  readonly high: number;
  readonly recomputed: number;
}

/** Why a cell shows the number that it shows. */
export type Explanation =
  | {
      readonly kind: "number";
      readonly place: ExplainedPlace;
      /** As the cell shows it. */
      readonly shown: string;
      readonly value: number;
      /** It is shown as a percentage. */
      readonly isRate: boolean;
      readonly heading: readonly string[];
      readonly how: How;
      readonly term: Term | null;
      readonly stated: StatedBeside | null;
      /** It adds up over sectors, which is not the national result. */
      readonly isTotal: boolean;
    }
  | {
      readonly kind: "no-number";
      readonly place: ExplainedPlace;
      readonly shown: string;
      readonly heading: readonly string[];
      /** Cells of the source in which a figure that it needs is not given. */
      readonly missing: readonly ExplainedPlace[];
    };
