import { realisationRate } from "../../domain/realisation";
import { totalOf } from "../../domain/figures";
import type { Rate } from "../../domain/numbers";
import type { TekortTexts } from "../../locale/interfaces";
import {
  address,
  DASH,
  live,
  text,
  PALETTE,
  type CellContent,
  type Highlight,
} from "../description";
import {
  isApproximate,
  figureCell,
  follow,
  isFixed,
  labelCell,
  totalName,
  type ReportSource,
} from "../source";
import { millionths, barTo, barToOf, rateOf, shortfallOf } from "../expressions";
import type { SheetRow } from "../composing";
import { COLUMN_COUNT, TEKORT_COLUMNS, type RankedSector, type TekortPlan } from "./tekort-plan";

const { target, realised, rate, bar, shortfall, share } = TEKORT_COLUMNS;

/** The cells of the sectors' shortfalls, fixed for formulas that go down the rows: `E$5:E$17`. */
export function shortfallCells({ sectors }: Pick<TekortPlan, "sectors">): string {
  const [first = 0, last = 0] = [sectors[0]?.row, sectors.at(-1)?.row];
  return address(first, shortfall, last).replace(/(\d+)/g, "$$$1");
}

/** One sector's line. */
export function sectorLine(
  source: ReportSource,
  plan: TekortPlan,
  { figure, row, note, ...ranked }: RankedSector,
): SheetRow {
  const at = (column: number): string => address(row, column);
  const [whole, part] = [follow(source, figure, "target"), follow(source, figure, "realised")];
  const reached = realisationRate(part.gives, whole.gives);
  const cells = [
    labelCell(source, figure),
    note === "" ? null : text(note),
    figureCell(whole),
    figureCell(part),
    live(rateOf(at(target), at(realised)), reached),
    live(barToOf(at(rate)), barTo(reached)),
    live(shortfallOf(at(target), at(realised)), ranked.shortfall),
    shareCell(plan, at(shortfall), at(shortfall), ranked.share),
    shareCell(plan, at(shortfall), upTo(plan, at(shortfall)), ranked.cumulative),
  ];
  return { kind: "plain", cells, looks: doubts(figure, isFixed(whole), isFixed(part)) };
}

/** From the first sector's shortfall down to this one's. */
const upTo = (plan: TekortPlan, last: string): string =>
  `${shortfallCells(plan).split(":")[0]}:${last}`;

/** Part of the shortfalls that are known; a dash where the sector's own is not. */
function shareCell(plan: TekortPlan, own: string, part: string, gives: Rate | null): CellContent {
  const whole = millionths(`SUM(${shortfallCells(plan)})`);
  const sum = part === own ? own : millionths(`SUM(${part})`);
  return live(`IF(AND(COUNT(${own})=1,${whole}>0),${sum}/${whole},"${DASH}")`, gives);
}

function doubts(
  figure: RankedSector["figure"],
  fixedTarget: boolean,
  fixedRealised: boolean,
): { column: number; look: string }[] {
  const approximate = isApproximate(figure.target, figure.realised);
  return [
    ...(isApproximate(figure.target) ? [{ column: target, look: "approximateFigure" }] : []),
    ...(isApproximate(figure.realised) ? [{ column: realised, look: "approximateFigure" }] : []),
    ...(approximate
      ? [
          { column: rate, look: "approximateRate" },
          { column: shortfall, look: "approximateFigure" },
          { column: share, look: "approximateShare" },
        ]
      : []),
    ...(fixedTarget ? [{ column: target, look: "fixedValue" }] : []),
    ...(fixedRealised ? [{ column: realised, look: "fixedValue" }] : []),
  ];
}

/** The sums, and under them what is left when surpluses offset. */
export function totalLines(plan: TekortPlan, texts: TekortTexts): SheetRow[] {
  const total = totalOf(plan.sectors.map(({ figure }) => figure));
  const count = plan.sectors.length;
  const [first = 0, last = 0] = [plan.sectors[0]?.row, plan.sectors.at(-1)?.row];
  const sum = (column: number, gives: number | null): CellContent => {
    const cells = address(first, column, last);
    return live(`IF(COUNT(${cells})=${count},${millionths(`SUM(${cells})`)},"${DASH}")`, gives);
  };
  const at = (column: number): string => address(plan.totalRow, column);
  const complete = `COUNT(${at(target)}:${at(realised)})=2`;
  const added = emptyRow();
  added[0] = totalName(texts.added, complete, total.missing.length === 0, texts.incomplete);
  added[1] = total.approximate ? text("±") : null;
  added[target] = sum(target, total.target);
  added[realised] = sum(realised, total.realised);
  added[rate] = live(rateOf(at(target), at(realised)), total.rate);
  added[shortfall] = sum(shortfall, total.sumOfShortfalls);
  const net = emptyRow();
  net[0] = text(texts.net);
  net[shortfall] = live(shortfallOf(at(target), at(realised)), total.shortfall);
  return [
    { kind: "total", cells: added },
    { kind: "aside", cells: net },
  ];
}

const emptyRow = (): (CellContent | null)[] => Array.from({ length: COLUMN_COUNT }, () => null);

/** Cells of the bars, one a sector: each rate against 100%, which is the cell's full width. */
export function barCells({ sectors }: TekortPlan): string {
  return address(sectors[0]?.row ?? 0, bar, sectors.at(-1)?.row ?? 0);
}

/** A reached target fills its cell, in another colour. */
export function reachedBars(plan: TekortPlan): Highlight {
  const first = address(plan.sectors[0]?.row ?? 0, rate);
  return { area: barCells(plan), formula: `=N($${first})>=1`, fill: PALETTE.reachedPale };
}
