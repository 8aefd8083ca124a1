import type { Coverage, Notation, FigureUnit, Origin, Quantity } from "../quantities";
import type { FigureField } from "../figures";
import type { GroupId } from "../sectors";
import type { Rate } from "../numbers";

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
  /** A sector and year given again with another figure; `first` is the one that counts. */
  | (Base & {
      readonly code: "duplicate-figure";
      readonly text: string;
      readonly field: FigureField;
      readonly first: Quantity | null;
    })
  /** Two cells give other values for one sector, year and field: there is no figure. */
  | (Base & {
      readonly code: "figure-conflict";
      readonly field: FigureField;
      readonly first: Quantity;
      readonly second: Quantity;
      /** What tells their rows apart: the header of a column and what it holds in each. */
      readonly by: {
        readonly header: string;
        readonly first: string;
        readonly second: string;
      } | null;
    })
  /** Several times its doel was realised, and no stated percentage says that it is so. */
  | (Base & {
      readonly code: "realised-implausible";
      readonly target: Quantity;
      readonly realised: Quantity;
    })
  /** Only a text above the table (`text`) names the year, and not in words that tie it to figures. */
  | (Base & { readonly code: "year-from-title"; readonly text: string })
  /** A table that names no year, beside others that do. */
  | (Base & { readonly code: "table-undated" })
  /** What stands there is expected (`text`), not counted. */
  | (Base & { readonly code: "figure-forecast"; readonly text: string })
  /** A header (`text`) of a stock was read as the realisation, beside a baseline. */
  | (Base & { readonly code: "stock-read"; readonly text: string })
  /** Text in the place of a year: its row counts for no year. */
  | (Base & { readonly code: "year-unreadable"; readonly text: string })
  /** Figures in a row that names no sector. */
  | (Base & { readonly code: "sector-nameless"; readonly text: string })
  /** Nothing tells whether the point in `text` is of thousands: it is read as that notation has it. */
  | (Base & {
      readonly code: "notation-assumed";
      readonly text: string;
      readonly notation: Notation;
    })
  /** A percentage written in another scale than its column, and read as meant. */
  | (Base & { readonly code: "rate-scale"; readonly quantity: Quantity })
  /** Figures of a column kept as text, over which Excel's own sums pass. */
  | (Base & {
      readonly code: "number-as-text";
      readonly field: FigureField;
      readonly quantities: readonly [Quantity, ...Quantity[]];
    })
  | (Base & { readonly code: "target-not-positive"; readonly quantity: Quantity })
  | (Base & {
      readonly code: "figure-negative";
      readonly field: FigureField;
      readonly quantity: Quantity;
    })
  /** A place for a figure that is empty or says that there is none. */
  | (Base & { readonly code: "figure-missing"; readonly field: FigureField })
  /** Places for a figure of which a source fills none: how many it has. */
  | (Base & {
      readonly code: "field-empty";
      readonly field: FigureField;
      readonly places: number;
    })
  | (Base & { readonly code: "coverage-incomplete"; readonly coverage: Coverage })
  /** A response (`95%`) that does not say how many organisations reported, of how many; nor do others. */
  | (Base & { readonly code: "coverage-unread"; readonly text: string; readonly count: number })
  /** Sectors of the list of which a source says nothing, though it gives most of that group. */
  | (Base & {
      readonly code: "sector-absent";
      /** Their official names. */
      readonly names: readonly string[];
      /** In which it lacks them, ascending; empty where it names none. */
      readonly years: readonly number[];
      readonly group: GroupId;
      /** Sectors of the group that the source gives for those years, and how many the list has. */
      readonly given: number;
      readonly of: number;
    })
  /** A total (`label`) that is not the sum of its parts, whatever their rounding. */
  | (Base & {
      readonly code: "total-differs";
      readonly field: FigureField;
      readonly stated: Quantity;
      readonly sum: Quantity;
      readonly parts: number;
    })
  /** A change on the year before that the two years do not give. */
  | (Base & {
      readonly code: "change-differs";
      readonly stated: Quantity;
      readonly realised: Quantity;
      readonly before: Quantity;
      readonly change: Quantity;
    })
  /** More than a half above or below the year before. */
  | (Base & {
      readonly code: "realised-jump";
      readonly realised: Quantity;
      readonly before: Quantity;
      /** 0.68 for 68% more, -0.6 for 60% less. */
      readonly change: Rate;
    })
  /** The stated percentage fits only when SROI is taken to be part of what was realised. */
  | (Base & {
      readonly code: "realised-includes-procurement";
      readonly stated: Quantity;
      readonly realised: Quantity;
      readonly procurement: Quantity;
    })
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
  /** A header (`text`) that speaks of figures and is not understood: those under it do not count. */
  | (Base & { readonly code: "column-unread"; readonly text: string })
  /** So many rows with figures below a table that were not read; the first begins with `text`. */
  | (Base & { readonly code: "rows-unread"; readonly text: string; readonly rows: number })
  /** So many numbers that belong to no table, or to a row that nobody knows, under or behind `text`. */
  | (Base & { readonly code: "numbers-unread"; readonly text: string; readonly numbers: number })
  /** A title (`text`) says that the figures are thousands: they are read as they stand. */
  | (Base & { readonly code: "figures-in-thousands"; readonly text: string })
  /** Excel did not tell which cells are merged: a header counts only for the column it stands in. */
  | (Base & { readonly code: "merges-unknown" })
  /** A row of a sector that names no organisation among rows that do: it does not count. */
  | (Base & { readonly code: "organisation-nameless" })
  /** The same organisation twice in a year (`text`): the first counts. */
  | (Base & { readonly code: "duplicate-organisation"; readonly text: string });

export type FindingCode = Finding["code"];

/** The finding that has this code. */
export type FindingOf<C extends FindingCode, F extends Finding = Finding> = F extends unknown
  ? C extends F["code"]
    ? F
    : never
  : never;
