import type { FigureUnit } from "../../domain/quantities";
import type { GroupId } from "../../domain/sectors";

/** A percentage of the source that is not printed as it stands, with the figures it is held against. */
export interface UnprintedRate {
  readonly inclProcurement: boolean;
  readonly verdict: "attainable" | "impossible";
  readonly stated: string;
  /** As printed: `329 fta`, or `508,5 fta + 235,8 fta`. */
  readonly realised: string;
  readonly target: string;
  readonly recomputed: string;
}

/** The words of the letter to parliament (Kamerstuk 34 352, nr. 328) for a sector's figures. */
export interface LetterFormTexts {
  readonly tag: "nl-NL" | "en-US";
  /** Headings above the sectors of a group, and above those in none. */
  readonly groups: Readonly<Record<GroupId | "other", string>>;
  readonly heading: (year: number | null) => string;
  readonly target: string;
  readonly realised: string;
  readonly rate: string;
  readonly procurement: string;
  readonly rateInclProcurement: string;
  /** In the place of a figure that was not given. */
  readonly missing: string;
  /** In the place of a percentage whose target is zero. */
  readonly incomputable: string;
  /** In front of a figure that is approximate without saying how. */
  readonly approximately: string;
  readonly units: Readonly<Record<Exclude<FigureUnit, "percentage">, string>>;
  readonly notes: {
    readonly coverage: (reported: number, of: number) => string;
    readonly unprinted: (rate: UnprintedRate) => string;
    /** The percentage is the source's own: what it is a part of was not given, or counts otherwise. */
    readonly unchecked: (rate: string) => string;
  };
}
