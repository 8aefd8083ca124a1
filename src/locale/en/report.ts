import type { CountedUnit } from "../../domain/quantities";
import { percentage } from "../spelling";
import type { ReportTexts } from "../interfaces";
import { controle, inhoud, meerjaren, overzicht, sectorblad, tekort, unitWords } from "./sheets";

const figure = (value: number, decimals: number): string =>
  new Intl.NumberFormat("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);

/** The summary sheets in English. */
export function report(unit: CountedUnit | null): ReportTexts {
  const words = unitWords(unit);
  return {
    figure,
    rate: (ratio) => percentage(ratio, 1, "en-US"),
    overzicht: overzicht(words),
    tekort: tekort(words),
    meerjaren: meerjaren(words),
    sectorblad: sectorblad(words),
    controle: controle(words),
    inhoud: inhoud(words),
  };
}
