import { address } from "../address";
import { DASH, live, sentence, text } from "../content";
import type { CellContent } from "../sheetdescription";
import type { OverzichtTexts } from "../../locale/reporttexts";
import type { OverzichtColumns } from "./overzichtcolumns";
import type { PlannedGroup, PlannedSector } from "./overzichtplan";
import { difference, ratio, shortage, sum } from "./arithmetic";
import { completeSum, givenSum } from "./arithmetic";

/** What a total row adds up. */
export interface TotalOf {
  readonly name: string;
  readonly row: number;
  readonly groups: readonly PlannedGroup[];
}

/** Approximate when one of the figures it adds up is. */
export function isApproximate(sectors: readonly PlannedSector[]): boolean {
  return sectors.some(
    ({ figure }) => figure.target?.approximate === true || figure.realised?.approximate === true,
  );
}

/** The addresses of one column's cells over the groups' sectors: `C6:C12,C15:C20`. */
export function sectorCells(groups: readonly PlannedGroup[], first: number, last = first): string {
  return groups
    .map(({ headingRow, sectors }) =>
      address(headingRow + 1, first, headingRow + sectors.length, last),
    )
    .join(",");
}

/**
 * The cells of a total. A sum is of the figures given; where one is missing the name says so, and
 * rate and shortfall, which would mislead, are a dash.
 */
export function totalRow(
  total: TotalOf,
  columns: OverzichtColumns,
  texts: OverzichtTexts,
): (CellContent | null)[] {
  const sectors = total.groups.flatMap((group) => group.sectors);
  const cells = (column: number): string => sectorCells(total.groups, column);
  const at = (column: number): string => address(total.row, column);
  const [t, r, p] = [at(columns.target), at(columns.realised), at(columns.procurement)];
  const given = `COUNT(${sectorCells(total.groups, columns.target, columns.realised)})`;
  const complete = `${given}=${2 * sectors.length}`;
  const gives = totals(sectors);
  const bar = live(at(columns.rate), gives.rate);
  const allOf = (column: number, expression: string): string =>
    `IF(COUNT(${cells(column)})=${sectors.length},${expression},"${DASH}")`;
  const row: (CellContent | null)[] = [
    sentence([
      total.name,
      {
        expression: `IF(${complete},"","${texts.incomplete}")`,
        gives: gives.complete ? "" : texts.incomplete,
      },
    ]),
    isApproximate(sectors) ? text("±") : null,
    live(`IF(COUNT(${cells(columns.target)})=0,"${DASH}",SUM(${cells(columns.target)}))`, gives.target),
    live(
      `IF(COUNT(${cells(columns.realised)})=0,"${DASH}",SUM(${cells(columns.realised)}))`,
      gives.realised,
    ),
    live(`IF(AND(${complete},N(${t})>0),${r}/${t},"${DASH}")`, gives.rate),
    bar,
    bar,
    live(`IF(${complete},MAX(0,${t}-${r}),"${DASH}")`, gives.shortfall),
    live(allOf(columns.procurement, `SUM(${cells(columns.procurement)})`), gives.procurement),
    live(
      `IF(AND(${complete},COUNT(${p})=1,N(${t})>0),(${r}+${p})/${t},"${DASH}")`,
      gives.rateIncl,
    ),
  ];
  if (columns.change === null) return row;
  return [...row, live(allOf(columns.change, `SUM(${cells(columns.change)})`), gives.change)];
}

interface TotalFigures {
  readonly complete: boolean;
  readonly target: number | null;
  readonly realised: number | null;
  readonly rate: number | null;
  readonly shortfall: number | null;
  readonly procurement: number | null;
  readonly rateIncl: number | null;
  readonly change: number | null;
}

/** What the formulas of a total give on the figures that were read. */
export function totals(sectors: readonly PlannedSector[]): TotalFigures {
  const of = (key: "target" | "realised" | "procurement"): (number | null)[] =>
    sectors.map(({ figure }) => figure[key]?.value ?? null);
  const [targets, realisedEach] = [of("target"), of("realised")];
  const complete = completeSum(targets) !== null && completeSum(realisedEach) !== null;
  const [target, realised] = [givenSum(targets), givenSum(realisedEach)];
  const procurement = completeSum(of("procurement"));
  const change = completeSum(
    sectors.map(({ figure, before }) =>
      difference(figure.realised?.value ?? null, before?.realised?.value ?? null),
    ),
  );
  return {
    complete,
    target,
    realised,
    rate: complete ? ratio(realised, target) : null,
    shortfall: complete ? shortage(target, realised) : null,
    procurement,
    rateIncl: complete ? ratio(sum(realised, procurement), target) : null,
    change,
  };
}
