import { PALETTE } from "./palette";
import type { Line, Look } from "./sheet-description";

type Looks = Readonly<Record<string, Look>>;

const line = (weight: Line["weight"], color: string): Line => ({ weight, color });

/** Reached is said by a sign in front of the percentage, so that it is not said by colour alone. */
const RATE = '[>=1]"✓ "0.0%;0.0%';
const APPROXIMATE_RATE = '[>=1]"✓ ± "0.0%;"± "0.0%';
/** The same beside bars, which some programs draw up to the figure: as wide as an m between. */
const RATE_BESIDE = '[>=1]"✓ "0.0%_m;[<1]0.0%_m;0.0%_m;@_m';
const APPROXIMATE_RATE_BESIDE = '[>=1]"✓ ± "0.0%_m;[<1]"± "0.0%_m;0.0%_m;@_m';

/** Words around the tables. */
const WORDS: Looks = {
  title: { size: 16, bold: true, color: PALETTE.ink },
  subtitle: { size: 10, color: PALETTE.muted },
  warning: { size: 10, bold: true, color: PALETTE.warning },
  chartHeading: { size: 10, bold: true, color: PALETTE.ink, vertical: "bottom" },
  summary: { size: 9, color: PALETTE.text, vertical: "center" },
  note: { size: 9, color: PALETTE.muted, vertical: "top" },
  noteHeading: { bold: true, color: PALETTE.ink },
  tableHeading: { size: 11, bold: true, color: PALETTE.ink, vertical: "bottom" },
  workings: { size: 9, color: PALETTE.muted },
};

/** Rows of a table: no boxes, one strong rule, hairlines, weight for groups and totals. */
const ROWS: Looks = {
  table: { size: 10, color: PALETTE.text, vertical: "center" },
  rules: { lines: { between: line("thin", PALETTE.rule) } },
  header: {
    bold: true,
    color: PALETTE.ink,
    vertical: "bottom",
    lines: { bottom: line("medium", PALETTE.ink) },
  },
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
  hundred: { lines: { right: line("medium", PALETTE.ink) } },
};

/** Cells of a table, but for those that hold fta. */
const CELLS: Looks = {
  right: { horizontal: "right" },
  center: { horizontal: "center" },
  noteMark: { horizontal: "center", color: PALETTE.muted },
  name: {},
  amount: { horizontal: "right" },
  words: { wrap: true },
  year: { numberFormat: "0", horizontal: "left" },
  link: { color: PALETTE.strong },
  error: { bold: true, color: PALETTE.warning },
  fixedValue: { italic: true },
  stated: { italic: true },
  rate: { numberFormat: RATE_BESIDE, horizontal: "right" },
  plainRate: { numberFormat: RATE, horizontal: "right" },
  share: { numberFormat: "0.0%", horizontal: "right" },
  // Bars alone: the percentage stands beside them.
  bar: { numberFormat: ";;;", horizontal: "right" },
  approximateRate: { numberFormat: APPROXIMATE_RATE_BESIDE },
  approximatePlainRate: { numberFormat: APPROXIMATE_RATE },
  approximateShare: { numberFormat: '"± "0.0%' },
  workingsFigure: { numberFormat: "#,##0" },
};

/**
 * The looks of every sheet.
 *
 * @param decimals those of its most precise figure
 * @param unit what its figures count, where the source says it
 */
export function sheetLooks(decimals: number, unit: string | null): Looks {
  const behind = unit === null ? "" : ` "${unit}"`;
  const figure = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return {
    ...WORDS,
    ...ROWS,
    ...CELLS,
    figure: { numberFormat: figure, horizontal: "right" },
    ftaFigure: { numberFormat: `${figure}${behind}`, horizontal: "right" },
    approximateFta: { numberFormat: `"± "${figure}${behind}` },
    change: { numberFormat: `+${figure};-${figure};${figure}`, horizontal: "right" },
    approximateFigure: { numberFormat: `"± "${figure}` },
  };
}
