import { percentage } from "../percentage";
import type { ReportTexts } from "../reporttexts";
import { controle } from "./sheets/controle";
import { inhoud } from "./sheets/inhoud";
import { meerjaren } from "./sheets/meerjaren";
import { overzicht } from "./sheets/overzicht";
import { sectorblad } from "./sheets/sectorblad";
import { tekort } from "./sheets/tekort";

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
