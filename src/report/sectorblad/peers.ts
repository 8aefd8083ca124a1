import { realisationRate } from "../../domain/realisation";
import { type SectorFigure, totalOf } from "../../domain/figures";
import { fta, type Rate } from "../../domain/numbers";
import type { ReportTexts } from "../../locale/interfaces";
import {
  address,
  DASH,
  live,
  number,
  sentence,
  text,
  when,
  PALETTE,
  textInFormula,
  type Block,
  type CellContent,
} from "../description";
import {
  FIRST_ROW,
  HEADER_ROW,
  workingsColumn,
  type SheetChart,
  narrowName,
  shortened,
} from "../composing";
import { figureCell, follow, type ReportInput } from "../source";
import { millionths, rateOf } from "../expressions";
import type { SectorPlan } from "./sector-plan";

/** A sector of the group by its rate; a row of the workings each. */
interface Peer {
  readonly figure: SectorFigure;
  readonly rate: Rate | null;
  readonly row: number;
}

/** More bars than this cannot be read in the room beside the table. */
const MOST_BARS = 20;

/** Behind the check on the source: target, realisation, rate, label, and the three series. */
const TARGET = 2;
const REALISED = 3;
const RATE = 4;
const LABEL = 5;
const OWN = 8;

/** The legend and the scale take as many rows as so many bars. */
const LEGEND = 3;
const LEAST_ROWS = 6;

export const columnsOf = ({ years }: SectorPlan): number => 1 + years.length;

/**
 * By rate, the highest first; those without one come last. The sheet's own sector is always among
 * those that the chart shows.
 */
function peersOf({ peers, sector }: SectorPlan): readonly Peer[] {
  const sorted = peers
    .map((figure) => ({ figure, rate: rateIn(figure) }))
    .toSorted((a, b) => (b.rate ?? -1) - (a.rate ?? -1));
  const place = sorted.findIndex(({ figure }) => figure.sector === sector);
  const own = place < MOST_BARS ? [] : sorted.splice(place, 1);
  sorted.splice(MOST_BARS - own.length, 0, ...own);
  return sorted.map((peer, index) => ({ ...peer, row: FIRST_ROW + index }));
}

function rateIn({ target, realised }: SectorFigure): Rate | null {
  return target && realised ? realisationRate(fta(realised.value), fta(target.value)) : null;
}

/** The rates of the group's sectors, for the chart: this one's in a series of its own. */
export function peerWorkings(input: ReportInput, plan: SectorPlan): Block {
  const { chart, columns } = input.language.report.sectorblad;
  const left = workingsColumn(columnsOf(plan)) + TARGET;
  const headers = [
    columns.target,
    columns.realised,
    columns.rate,
    chart.sector,
    chart.whole,
    chart.others,
    chart.own,
  ];
  return {
    top: HEADER_ROW,
    left,
    rows: [headers.map(text), ...peersOf(plan).map((peer) => peerRow(input, plan, peer))],
  };
}

function peerRow({ source, language }: ReportInput, plan: SectorPlan, peer: Peer): CellContent[] {
  const { figure, rate, row } = peer;
  const at = (column: number): string => address(row, workingsColumn(columnsOf(plan)) + column);
  const own = figure.sector === plan.sector;
  const full = narrowName(figure) ?? figure.label;
  const name = shortened({ expression: textInFormula(full), gives: full }).gives;
  const [reached, percentage] = [`IF(${at(RATE)}>=1,"✓ ","")`, `FIXED(100*${at(RATE)},1)&"%"`];
  const shown = rate === null ? DASH : `${rate >= 1 ? "✓ " : ""}${language.report.rate(rate)}`;
  const bar = live(`N(${at(RATE)})`, rate ?? 0);
  return [
    figureCell(follow(source, figure, "target")),
    figureCell(follow(source, figure, "realised")),
    live(rateOf(at(TARGET), at(REALISED)), rate),
    live(
      `${textInFormula(`${name}  `)}&IF(ISNUMBER(${at(RATE)}),${reached}&${percentage},${textInFormula(DASH)})`,
      `${name}  ${shown}`,
    ),
    number(1),
    own ? number(0) : bar,
    own ? bar : number(0),
  ];
}

/** Bars of the group's rates, each inside one of 100%, with a line there. */
export function peerChart(plan: SectorPlan, report: ReportTexts): SheetChart {
  const peers = peersOf(plan);
  const { chart } = report.sectorblad;
  const bars = Math.min(MOST_BARS, peers.length);
  const first = workingsColumn(columnsOf(plan));
  return {
    heading: chart.heading(plan.among, plan.own.year, bars, peers.length),
    rows: Math.max(LEAST_ROWS, bars + LEGEND),
    words:
      peers.length > 1
        ? [placeSentence(plan, peers, report), totalSentence(plan, peers, report)]
        : [text(chart.alone)],
    chart: {
      name: chart.name,
      type: "BarClustered",
      source: address(HEADER_ROW, first + LABEL, HEADER_ROW + bars, first + OWN),
      title: null,
      legend: "Bottom",
      colors: [PALETTE.ground, PALETTE.bar, PALETTE.strong],
      gapWidth: 40,
      overlap: 100,
      axisFormat: "0%",
      gridlines: { every: 1, color: PALETTE.muted },
      axisTo: scaleOf(peers),
      fromTop: true,
      font: { size: 9, color: PALETTE.text },
    },
  };
}

/** Past the line of 100%, and past the longest bar. */
const scaleOf = (peers: readonly Peer[]): number =>
  Math.ceil(Math.max(1, ...peers.map(({ rate }) => rate ?? 0)) * 5.5) / 5;

/** The cells of a column over all peers. */
function down(plan: SectorPlan, peers: readonly Peer[], column: number): string {
  const at = workingsColumn(columnsOf(plan)) + column;
  return address(FIRST_ROW, at, FIRST_ROW + peers.length - 1);
}

/** Which place this sector's rate has among those of its group. */
function placeSentence(
  plan: SectorPlan,
  peers: readonly Peer[],
  { sectorblad: { chart } }: ReportTexts,
): CellContent {
  const rates = down(plan, peers, RATE);
  const own = peers.find(({ figure }) => figure.sector === plan.sector);
  const cell = address(own?.row ?? FIRST_ROW, workingsColumn(columnsOf(plan)) + RATE);
  const known = peers.flatMap(({ rate }) => (rate === null ? [] : [rate]));
  const better = known.filter((rate) => rate > (own?.rate ?? 0)).length;
  // A criterion of COUNTIF is text, which has fifteen digits of a rate; a dash is above any number.
  const above = `ISNUMBER(${rates})*(${rates}>${cell})`;
  return when(
    `ISNUMBER(${cell})`,
    own?.rate !== null,
    sentence(
      chart.place(
        { expression: `(SUMPRODUCT(${above})+1)`, gives: String(better + 1) },
        { expression: `COUNT(${rates})`, gives: String(known.length) },
      ),
    ),
    text(chart.placeless),
  );
}

/** The rate of the group's sums, when nobody's figures are missing. */
function totalSentence(
  plan: SectorPlan,
  peers: readonly Peer[],
  { rate: percentage, sectorblad: { chart } }: ReportTexts,
): CellContent {
  const [target, realised] = [down(plan, peers, TARGET), down(plan, peers, REALISED)];
  const { rate } = totalOf(peers.map(({ figure }) => figure));
  const sums = [realised, target].map((cells) => millionths(`SUM(${cells})`));
  return when(
    `AND(COUNT(${target},${realised})=${2 * peers.length},SUM(${target})>0)`,
    rate !== null,
    sentence(
      chart.total(plan.among, {
        expression: `FIXED(100*${sums.join("/")},1)&"%"`,
        gives: rate === null ? "" : percentage(rate),
      }),
    ),
    text(chart.totalIncomplete),
  );
}
