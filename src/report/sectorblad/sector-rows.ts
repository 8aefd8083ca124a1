import {
  balance,
  includingProcurement,
  realisationRate,
  shortfall,
} from "../../domain/realisation";
import type { Quantity } from "../../domain/quantities";
import type { SectorFigure } from "../../domain/figures";
import { fta, type Fta } from "../../domain/numbers";
import type { SectorbladTexts } from "../../locale/interfaces";
import { address, DASH, live, text, type CellContent } from "../description";
import { isApproximate, figureCell, follow, isFixed, type ReportSource } from "../source";
import { FIRST_ROW, type SheetRow } from "../composing";
import { millionths, rateInclOf, rateOf, shortfallOf } from "../expressions";
import type { SectorPlan } from "./sector-plan";

/** What a row of the block shows, in its order. */
type RowName = keyof SectorbladTexts["rows"];

const ORDER: readonly RowName[] = [
  "target",
  "realised",
  "hiredIn",
  "rate",
  "stated",
  "shortfall",
  "change",
  "procurement",
  "rateInclProcurement",
  "statedInclProcurement",
  "coverage",
];

/** Rows that stand there only when the source has something for them in one of the years. */
const WHEN_GIVEN: Readonly<Partial<Record<RowName, (figure: SectorFigure) => unknown>>> = {
  hiredIn: ({ hiredIn }) => hiredIn,
  stated: ({ statedRate }) => statedRate,
  procurement: ({ procurement }) => procurement,
  rateInclProcurement: ({ procurement }) => procurement,
  statedInclProcurement: ({ statedRateInclProcurement }) => statedRateInclProcurement,
  coverage: ({ coverage }) => coverage,
};

/** The rows of this sector's block. */
export function rowNames({ figures, years }: SectorPlan): readonly RowName[] {
  return ORDER.filter((name) => {
    if (name === "change") return years.length > 1;
    const given = WHEN_GIVEN[name];
    return !given || figures.some((figure) => given(figure) !== null);
  });
}

/** The cell of a row in the column of a year. */
export function cellOf(plan: SectorPlan, name: RowName, year: number): string {
  return address(FIRST_ROW + rowNames(plan).indexOf(name), 1 + year);
}

/** The block as the letter prints it, a column a year. */
export function sectorRows(
  source: ReportSource,
  plan: SectorPlan,
  texts: SectorbladTexts,
): SheetRow[] {
  return rowNames(plan).map((name) => ({
    kind: "plain",
    cells: [
      text(texts.rows[name]),
      ...plan.figures.map((_, year) => cellFor(name, source, plan, year, texts)),
    ],
    cellLook: LOOKS[name],
    looks: plan.figures.flatMap((figure, year) =>
      doubts(name, source, figure).map((look) => ({ column: 1 + year, look })),
    ),
  }));
}

const LOOKS: Readonly<Record<RowName, string>> = {
  target: "ftaFigure",
  realised: "ftaFigure",
  hiredIn: "ftaFigure",
  rate: "plainRate",
  stated: "stated",
  shortfall: "ftaFigure",
  change: "change",
  procurement: "ftaFigure",
  rateInclProcurement: "share",
  statedInclProcurement: "stated",
  coverage: "amount",
};

const amount = (quantity: Quantity | null | undefined): Fta | null =>
  quantity ? fta(quantity.value) : null;

function cellFor(
  name: RowName,
  source: ReportSource,
  plan: SectorPlan,
  year: number,
  texts: SectorbladTexts,
): CellContent {
  const figure = plan.figures[year];
  if (!figure) return text(DASH);
  const at = (row: RowName): string => cellOf(plan, row, year);
  const [target, realised, procurement] = [
    amount(figure.target),
    amount(figure.realised),
    amount(figure.procurement),
  ];
  switch (name) {
    case "target":
    case "realised":
    case "hiredIn":
    case "procurement":
      return figureCell(follow(source, figure, name));
    case "rate":
      return live(rateOf(at("target"), at("realised")), realisationRate(realised, target));
    case "shortfall":
      return live(shortfallOf(at("target"), at("realised")), shortfall(realised, target));
    case "rateInclProcurement":
      return live(
        rateInclOf(at("target"), at("realised"), at("procurement")),
        realisationRate(includingProcurement(realised, procurement), target),
      );
    case "change":
      return changeCell(plan, year);
    case "stated":
      return text(figure.statedRate?.text ?? DASH);
    case "statedInclProcurement":
      return text(figure.statedRateInclProcurement?.text ?? DASH);
    case "coverage":
      return text(
        figure.coverage ? texts.coverage(figure.coverage.reported, figure.coverage.of) : DASH,
      );
  }
}

/** On the year before, when the source has that very year. */
function changeCell(plan: SectorPlan, year: number): CellContent {
  const [before, now] = [plan.figures[year - 1], plan.figures[year]];
  if (!before || !now || before.year === null || now.year !== before.year + 1) return text(DASH);
  const [old, own] = [cellOf(plan, "realised", year - 1), cellOf(plan, "realised", year)];
  return live(
    `IF(COUNT(${old},${own})=2,${millionths(`${own}-${old}`)},"${DASH}")`,
    balance(amount(now.realised), amount(before.realised)),
  );
}

function doubts(name: RowName, source: ReportSource, figure: SectorFigure): string[] {
  const { target, realised, procurement } = figure;
  switch (name) {
    case "target":
    case "realised":
    case "hiredIn":
    case "procurement":
      return [
        ...(isApproximate(figure[name]) ? ["approximateFta"] : []),
        ...(isFixed(follow(source, figure, name)) ? ["fixedValue"] : []),
      ];
    case "shortfall":
      return isApproximate(target, realised) ? ["approximateFta"] : [];
    case "rate":
      return isApproximate(target, realised) ? ["approximatePlainRate"] : [];
    case "rateInclProcurement":
      return isApproximate(target, realised, procurement) ? ["approximateShare"] : [];
    default:
      return [];
  }
}
