import type { Coverage, Origin, Quantity } from "../quantities";
import type { GroupId } from "../sectors";

/** The figures that a source can give of one sector in one year. */
export type FigureField =
  | "target"
  | "realised"
  | "statedRate"
  | "procurement"
  | "statedRateInclProcurement"
  | "hiredIn"
  | "statedChange";

/** What one source says of one sector in one year. `null`: not given, which is never zero. */
export interface SectorFigure extends Readonly<Record<FigureField, Quantity | null>> {
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
  /** Hired in (inleen, inhuur, detachering): part of what was realised. */
  readonly hiredIn: Quantity | null;
  /** Realised less that of the year before, as the source prints it. */
  readonly statedChange: Quantity | null;
  /** A remark in the source's own words. */
  readonly remark: string | null;
  /** Organisations that reported, and of how many: `33 van 35`. */
  readonly coverage: Coverage | null;
  /** Where the name stands; `null` when nothing in the source names this sector and year. */
  readonly origin: Origin | null;
  /** The cells in which a figure has its place but none is given. */
  readonly blanks: Readonly<Partial<Record<FigureField, Origin>>>;
}
