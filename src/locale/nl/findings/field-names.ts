import type { FigureField } from "../../../domain/figures";

/** What a figure gives, within a Dutch sentence. */
export const fieldNames: Readonly<Record<FigureField, string>> = {
  target: "doel",
  realised: "realisatie",
  statedRate: "realisatiepercentage",
  procurement: "inkoop (SROI)",
  statedRateInclProcurement: "percentage incl. SROI",
  hiredIn: "inleen",
  statedChange: "verschil met het jaar ervoor",
};
