import type { Origin } from "../../domain/quantities";
import type { GroupId } from "../../domain/sectors";
import type { Label } from "../words";
import type { When } from "../words";

/** Whose figures a row or a column gives. */
export interface Who {
  readonly sector: string;
  /** The sector's name as it is written; `""` when nothing names it. */
  readonly label: string;
  readonly group: GroupId | null;
  /** `null` for figures of the sector itself. */
  readonly organisation: string | null;
  readonly origin: Origin;
  /** Where the organisation's name stands, or has its place. */
  readonly organisationOrigin?: Origin;
}

/** What a line below the headers turned out to be. */
export type LineKind =
  | "figures"
  | "total"
  /** Figures of which the sector, or the year, is not known. */
  | "nameless"
  | "yearless"
  /** A known sector that gives no figure. */
  | "unfilled"
  /** Known, and no figures of their own: a heading, a part of another row, a note. */
  | "heading"
  | "part"
  | "other";

/** One row with what it says itself; what its columns say is in their headers. */
export interface RowReading {
  readonly row: number;
  readonly kind: LineKind;
  /** `null` where each column has its own. */
  readonly who: Who | null;
  readonly when: When | null;
  /** What the row gives, where rows say it; else `null`. */
  readonly what: Label | null;
}
