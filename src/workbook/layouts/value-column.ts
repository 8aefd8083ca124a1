import type { FigureUnit } from "../../domain/quantities";
import type { Head } from "../profiles";
import type { FigureRole } from "../words";
import type { When } from "../words";

/** A column of figures, with what its header says of them. */
export interface ValueColumn {
  readonly column: number;
  readonly head: Head;
  /** `null` where the rows say it. */
  readonly role: FigureRole | null;
  readonly who: { readonly sector: string; readonly label: string } | null;
  /** It adds up others: the name of the total, as it is written. */
  readonly total: string | null;
  readonly when: When | null;
  readonly unit: FigureUnit | null;
}

/** Why a column of figures gives none; `known` where that is as it should be. */
export type UnreadReason =
  | "key"
  | "known"
  | "part"
  | "header-unknown"
  | "header-divided"
  | "period"
  | "year-unknown"
  | "not-chosen";

export interface ColumnsRead {
  readonly columns: readonly ValueColumn[];
  readonly unread: ReadonlyMap<number, UnreadReason>;
}
