import type { Coverage, FigureField, Origin, Quantity } from "../quantities";
import type { GroupId } from "../sectors";

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
  /** A remark in the source's own words. */
  readonly remark: string | null;
  /** Organisations that reported, and of how many: `33 van 35`. */
  readonly coverage: Coverage | null;
  /** Where the name stands; `null` when nothing in the source names this sector and year. */
  readonly origin: Origin | null;
  /** The cells in which a figure has its place but none is given. */
  readonly blanks: Readonly<Partial<Record<FigureField, Origin>>>;
}
