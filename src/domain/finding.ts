import type { FigureUnit, Origin, Quantity } from "./quantity";
import type { FigureField } from "./sectorfigure";
import type { Rate } from "./units";

export type Severity = "error" | "warning" | "note";

/** Both ends of what rounding allows, as ratios; both belong to it. */
export interface RateInterval {
  readonly low: Rate;
  readonly high: Rate;
}

interface Base {
  readonly severity: Severity;
  readonly sector: string | null;
  /** The name as the source writes it, for the sentence. */
  readonly label: string | null;
  readonly year: number | null;
  readonly origin: Origin;
}

/** Something a source says that cannot be right, or that a reader must know: data, no sentence. */
export type Finding =
  | (Base & {
      readonly code:
        "rate-impossible" | "rate-attainable" | "rate-incl-impossible" | "rate-incl-attainable";
      readonly stated: Quantity;
      readonly target: Quantity;
      readonly realised: Quantity;
      /** Only for the percentage including SROI. */
      readonly procurement: Quantity | null;
      readonly recomputed: Rate;
      readonly attainable: RateInterval;
      /** The stated percentage with one digit wrong or two swapped, if that would explain it. */
      readonly slip: Rate | null;
    })
  | (Base & { readonly code: "figure-unreadable"; readonly text: string })
  | (Base & { readonly code: "figure-approximate"; readonly quantity: Quantity })
  | (Base & { readonly code: "sector-unknown"; readonly text: string })
  | (Base & { readonly code: "duplicate-figure"; readonly text: string })
  /** What counts different things and so was not added up or compared; the units in order. */
  | (Base & {
      readonly code: "units-mixed";
      /** `null` when the units of several fields differ. */
      readonly field: FigureField | null;
      /** `null` stands for a figure that says no unit. */
      readonly units: readonly (FigureUnit | null)[];
    })
  /** A sum over organisations of which some that reported do not give this. */
  | (Base & {
      readonly code: "organisations-incomplete";
      readonly field: FigureField;
      readonly reported: number;
      readonly of: number;
    })
  /** The same organisation twice in a year (`text`): the first counts. */
  | (Base & { readonly code: "duplicate-organisation"; readonly text: string });

export type FindingCode = Finding["code"];
