import type { ReportSource } from "../../src/report/source/report-source";
import { sourceOf } from "./letter-source";

/**
 * Thirteen sectors over three years as they could be printed: gaps, an approximate figure, a
 * percentage without figures, a target of nothing, one reached and one not begun.
 */
export const severalYears = (): ReportSource =>
  sourceOf([
    ["Rijksoverheid", "2021", "4.800", "3.400", "70,8%"],
    ["Gemeenten", "2021", "5.000", "6.700", "134%"],
    ["Politie", "2021", "713", "ca. 660", ""],
    ["Primair onderwijs", "2021", "5.200", "", "20%"],
    ["Mbo", "2021", "", "", "35%"],
    ["Rijksoverheid", "2022", "5.144", "3.749", "73%"],
    ["Gemeenten", "2022", "5.125", "6.490", "126,6%"],
    ["Politie", "2022", "713", "426", "59,7%"],
    ["Primair onderwijs", "2022", "5.500,5", "1.200,25", "21,8%"],
    ["Mbo", "2022", "", "", "44%"],
    ["Rijksoverheid", "2023", "5.637", "4.517", "80%", "", "120"],
    ["Gemeenten", "2023", "5.250", "6.320", "120,4%"],
    ["Politie", "2023", "713", "387", "54,3%", "33 van 35", "", "", "waarvan 100 via inhuur"],
    ["Primair onderwijs", "2023", "5.845", "1.290,3", "22%", "", "ongeveer 130", "24%"],
    ["Mbo", "2023", "+/- 1.900", "+/- 700", "+/- 37%"],
    ["Nieuwe sector", "2023", "0", "0"],
  ]);
