import type { Place, Region } from "../regions";
import { tableOf, type Table } from "../profiles";
import { firstChoice } from "./column-choices";
import { layoutsOf } from "./layout";
import { planOf, type Plan } from "./plan";
import { weigh, type Weight } from "./weigh";

/** A table with the reading that explains most of it. */
export interface Decided {
  readonly plan: Plan;
  readonly weight: Weight;
  /** Another reading that explains as much and gives other figures. */
  readonly rival: Plan | null;
}

/** So near to the best one another reading is as good. */
const NEAR = 0.15;

/** The tables at a place: the whole, or its parts, whichever explains more. */
export function decidePlace({ whole, parts }: Place): Decided[] {
  const apart = parts.map((part) => decide(part)).filter((found) => found !== null);
  const naming = apart.filter(({ plan }) => plan.layout.who.from === "column");
  // Columns of names in each part say themselves that these are several tables.
  if (naming.length > 1) return apart;
  const together = decide(whole);
  if (!together) return apart;
  const merit = apart.reduce((sum, { weight }) => sum + weight.merit, 0);
  return merit > together.weight.merit ? apart : [together];
}

/** The best reading of a region; `null` where none gives figures of anybody. */
export function decide(region: Region): Decided | null {
  const table = tableOf(region);
  if (!mayGiveFigures(table)) return null;
  const tried = layoutsOf(table)
    .map((layout) => planOf(table, layout))
    .filter(givesFigures)
    .map((plan) => ({ plan, weight: weigh(firstChoice(plan, table.sample)) }))
    .filter(({ weight }) => weight.named && weight.explained > 0 && hasFigures(weight))
    .sort((a, b) => b.weight.score - a.weight.score);
  const [best, ...others] = tried;
  if (!best) return null;
  const near = others.filter(({ weight }) => weight.score > best.weight.score - NEAR);
  const rival = near.find(({ weight }) => differs(weight, best.weight));
  return { ...best, rival: rival?.plan ?? null };
}

/** A table cannot do without a word for a measure. */
const mayGiveFigures = ({ heads, profiles, titles }: Table): boolean =>
  titles.what !== null ||
  [...heads.values()].some(({ what }) => what !== null) ||
  [...profiles.values()].some(({ what }) => what > 0);

/** Percentages or SROI alone are no table of sector figures, unless its title says so. */
function givesFigures({ columns, layout, table }: Plan): boolean {
  if (columns.length === 0) return false;
  if (layout.what.from !== "header") return true;
  const titled = columns.some(({ head, role }) => head.what === null && role !== null);
  const roles = new Set(columns.map(({ role }) => role));
  return roles.has("target") || roles.has("realised") || (titled && table.titles.what !== null);
}

const hasFigures = ({ claims }: Weight): boolean =>
  [...claims.values()].some((claim) => claim !== "total");

/** Whether a reading takes a cell for another figure than the best one does. */
const differs = (other: Weight, best: Weight): boolean =>
  [...other.claims].some(([cell, claim]) => claim !== "total" && best.claims.get(cell) !== claim);
