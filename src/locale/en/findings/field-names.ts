import type { FigureField } from "../../../domain/figures";

/** What a figure gives, within an English sentence. */
export const fieldNames: Readonly<Record<FigureField, string>> = {
  target: "target",
  realised: "realised",
  statedRate: "percentage realised",
  procurement: "procurement (SROI)",
  statedRateInclProcurement: "percentage incl. SROI",
  hiredIn: "hired in",
  statedChange: "change on the year before",
};
