import { PALETTE } from "./palette";
import type { Line, Look } from "./sheetdescription";

const line = (weight: Line["weight"], color: string): Line => ({ weight, color });

/** Reached is said by a sign in front of the percentage, so that it is not said by colour alone. */
const RATE = '[>=1]"✓ "0.0%;0.0%';
const APPROXIMATE_RATE = '[>=1]"✓ ± "0.0%;"± "0.0%';

/** The looks of every sheet; `decimals` are those of its most precise figure. */
export function sheetLooks(decimals: number): Readonly<Record<string, Look>> {
  const figure = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return {
    title: { size: 16, bold: true, color: PALETTE.ink },
    subtitle: { size: 10, color: PALETTE.muted },
    warning: { size: 10, bold: true, color: PALETTE.warning },
    table: { size: 10, color: PALETTE.text, vertical: "center" },
    rules: { lines: { between: line("thin", PALETTE.rule) } },
    header: {
      bold: true,
      color: PALETTE.ink,
      vertical: "bottom",
      lines: { bottom: line("medium", PALETTE.ink) },
    },
    right: { horizontal: "right" },
    noteMark: { horizontal: "center", color: PALETTE.muted },
    figure: { numberFormat: figure, horizontal: "right" },
    rate: { numberFormat: RATE, horizontal: "right", indent: 1 },
    share: { numberFormat: "0.0%", horizontal: "right" },
    // Beside bars, with some air between.
    cumulative: { numberFormat: "0.0%", horizontal: "right", indent: 1 },
    change: { numberFormat: `+${figure};-${figure};${figure}`, horizontal: "right" },
    // Bars alone: the percentage stands beside them.
    bar: { numberFormat: ";;;", horizontal: "right" },
    hundred: { lines: { right: line("medium", PALETTE.ink) } },
    approximateFigure: { numberFormat: `"± "${figure}` },
    approximateRate: { numberFormat: APPROXIMATE_RATE },
    approximateShare: { numberFormat: '"± "0.0%' },
    fixedValue: { italic: true },
    group: {
      bold: true,
      color: PALETTE.ink,
      vertical: "bottom",
      lines: { bottom: line("thin", PALETTE.bar) },
    },
    subtotal: { bold: true, fill: PALETTE.groundLightest },
    total: {
      bold: true,
      color: PALETTE.ink,
      fill: PALETTE.groundLight,
      lines: { top: line("thin", PALETTE.ink) },
    },
    aside: { color: PALETTE.muted },
    name: {},
    words: { wrap: true, vertical: "top" },
    year: { numberFormat: "0", horizontal: "left" },
    tableHeading: { size: 11, bold: true, color: PALETTE.ink, vertical: "bottom" },
    stated: { italic: true },
    link: { color: PALETTE.strong },
    error: { bold: true, color: PALETTE.warning },
    chartHeading: { size: 10, bold: true, color: PALETTE.ink, vertical: "bottom" },
    summary: { size: 9, color: PALETTE.text, vertical: "center" },
    note: { size: 9, color: PALETTE.muted, vertical: "top" },
    noteHeading: { bold: true, color: PALETTE.ink },
    workings: { size: 9, color: PALETTE.muted },
    workingsFigure: { numberFormat: "#,##0" },
  };
}
