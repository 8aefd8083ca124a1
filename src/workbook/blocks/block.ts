import type { Coverage, Origin, Quantity } from "../../domain/quantities";
import type { FigureField } from "../../domain/figures";

/** A sector's block while its lines are read. */
export interface Block {
  readonly label: string;
  readonly origin: Origin;
  year: number | null;
  readonly figures: Partial<Record<FigureField, Quantity | null>>;
  readonly blanks: Partial<Record<FigureField, Origin>>;
  coverage: Coverage | null;
  lines: number;
  /** The row of its last line. */
  last: number;
}
