import { percentage } from "../spelling";
import type { ReportTexts } from "../interfaces";
import { controle, inhoud, meerjaren, overzicht, sectorblad, tekort } from "./sheets";

const figure = (value: number, decimals: number): string =>
  new Intl.NumberFormat("nl-NL", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

/** The summary sheets in Dutch. */
export const report: ReportTexts = {
  figure,
  rate: (ratio) => percentage(ratio, 1, "nl-NL"),
  overzicht,
  tekort,
  meerjaren,
  sectorblad,
  controle,
  inhoud,
};
