import type { FigureField } from "../../figures";

/** Every figure that a source can give of a sector, in the order of a table. */
export const FIELDS: readonly FigureField[] = [
  "target",
  "realised",
  "statedRate",
  "procurement",
  "statedRateInclProcurement",
  "hiredIn",
  "statedChange",
];
