import { addFta } from "../../domain/numbers";
import { includingProcurement, realisationRate } from "../../domain/realisation";
import { totalOf } from "../../domain/figures";
import { address, DASH, live, text, type CellContent } from "../description";
import {
  millionths,
  barBeyond,
  barBeyondOf,
  barTo,
  barToOf,
  rateInclOf,
  rateOf,
  shortfallOf,
} from "../expressions";
import type { SheetRow } from "../composing";
import { totalName } from "../source";
import type { OverzichtTexts } from "../../locale/interfaces";
import type { OverzichtColumns } from "./overzicht-columns";
import type { OverzichtPlan, PlannedGroup, PlannedSector } from "./overzicht-plan";
import { change } from "./sector-row";

/** What a total row adds up. */
export interface TotalOf {
  readonly kind: "subtotal" | "total";
  readonly name: string;
  readonly row: number;
  readonly groups: readonly PlannedGroup[];
}

/** Whether a target or realisation among them is approximate, and so their total. */
export function isApproximate(sectors: readonly PlannedSector[]): boolean {
  return totalOf(sectors.map(({ figure }) => figure)).approximate;
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
 * The row of a total. A sum that lacks a member is a dash, and the name says so: a sum of what
 * was given would mislead.
 */
export function totalRow(
  { kind, name, row, groups }: TotalOf,
  columns: OverzichtColumns,
  texts: OverzichtTexts,
): SheetRow {
  const sectors = groups.flatMap((group) => group.sectors);
  const total = totalOf(sectors.map(({ figure }) => figure));
  const at = (column: number): string => address(row, column);
  const [t, r] = [at(columns.target), at(columns.realised)];
  const sum = (column: number, gives: number | null): CellContent => {
    const cells = sectorCells(groups, column);
    return live(
      `IF(COUNT(${cells})=${sectors.length},${millionths(`SUM(${cells})`)},"${DASH}")`,
      gives,
    );
  };
  const cells: (CellContent | null)[] = [
    totalName(name, `COUNT(${t}:${r})=2`, total.missing.length === 0, texts.incomplete),
    total.approximate ? text("±") : null,
    sum(columns.target, total.target),
    sum(columns.realised, total.realised),
    live(rateOf(t, r), total.rate),
    live(barToOf(at(columns.rate)), barTo(total.rate)),
    live(barBeyondOf(at(columns.rate)), barBeyond(total.rate)),
    live(shortfallOf(t, r), total.shortfall),
  ];
  if (columns.procurement !== null) {
    const { amount } = columns.procurement;
    const all = includingProcurement(total.realised, total.procurement);
    const incl = rateInclOf(t, r, at(amount));
    cells.push(sum(amount, total.procurement), live(incl, realisationRate(all, total.target)));
  }
  if (columns.change !== null) cells.push(sum(columns.change, changeOf(sectors)));
  return { kind, cells };
}

/** The sum of the sectors' own shortfalls: no surplus offsets. */
export function withoutOffsettingRow(
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  texts: OverzichtTexts,
): SheetRow {
  const sectors = plan.groups.flatMap((group) => group.sectors);
  const added = sectorCells(plan.groups, columns.shortfall);
  const gives = totalOf(sectors.map(({ figure }) => figure)).sumOfShortfalls;
  const cells: (CellContent | null)[] = Array.from({ length: columns.last + 1 }, () => null);
  cells[columns.sector] = text(texts.withoutOffsetting);
  cells[columns.shortfall] = live(
    `IF(COUNT(${added})=${sectors.length},${millionths(`SUM(${added})`)},"${DASH}")`,
    gives,
  );
  return { kind: "aside", cells };
}

/** What the total of the change is, when every sector has one. */
function changeOf(sectors: readonly PlannedSector[]): number | null {
  const changes = sectors.map(change).filter((each) => each !== null);
  return changes.length === sectors.length ? addFta(changes) : null;
}
