import type { Quantity } from "./quantity";
import type { GroupId } from "./sectors";

/** What one source says of one sector in one year. `null`: not given, which is never zero. */
export interface SectorFigure {
  /** Id of the sector list (`politie`), or of the workbook's own sector (a slug of its name). */
  readonly sector: string;
  /** The name as the source writes it. */
  readonly label: string;
  /** `null` for a sector that the list does not know. */
  readonly group: GroupId | null;
  /** `null` where the source names no year. */
  readonly year: number | null;
  readonly target: Quantity | null;
  readonly realised: Quantity | null;
  /** The percentage printed in the source, as against the one recomputed by us. */
  readonly statedRate: Quantity | null;
  readonly procurement: Quantity | null;
  readonly statedRateInclProcurement: Quantity | null;
  /** A remark in the source's own words. */
  readonly remark: string | null;
  /** Organisations that reported, and of how many: `33 van 35`. */
  readonly coverage: { readonly reported: number; readonly of: number } | null;
}
