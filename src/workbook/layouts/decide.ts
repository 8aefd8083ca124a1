import { groupOf } from "../../domain/sectors";
import { tableOf, type Table } from "../profiles";
import { type Place, type Region, labelAt } from "../regions";
import { type FigureRole, isValue } from "../words";
import { firstChoice } from "./column-choices";
import { layoutsOf, type RowReading, type ValueColumn } from "./layout";
import { planOf, type Plan, isFilled } from "./plan";
import { isNoName, lineReader, measureIn } from "./read-lines";

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
    .map((plan) => ({
      plan,
      weight: weigh(isOfMeanings(plan) ? firstChoice(plan, table.sample) : plan),
    }))
    .filter(({ weight }) => weight.named && weight.explained > 0 && hasFigures(weight))
    .sort((a, b) => b.weight.score - a.weight.score);
  const [best, ...others] = tried;
  if (!best) return null;
  const near = others.filter(({ weight }) => weight.score > best.weight.score - NEAR);
  const rival = near.find(({ weight }) => differs(weight, best.weight));
  return { ...best, rival: rival?.plan ?? null };
}

/**
 * Whether columns that give the same may be told apart by their headers, so that one can be chosen:
 * where rows say the measures, and no header a unit or a kind, they contradict each other.
 */
const isOfMeanings = ({ layout, columns }: Plan): boolean =>
  layout.what.from !== "column" ||
  columns.some(({ head }) => head.unit !== null || head.variant !== null);

/** A table cannot do without a word for a measure. */
const mayGiveFigures = ({ heads, profiles, titles }: Table): boolean =>
  titles.what !== null ||
  [...heads.values()].some(({ what }) => what !== null) ||
  [...profiles.values()].some(({ what }) => what > 0);

/** Percentages or SROI alone are no table of sector figures, unless its title says so. */
function givesFigures({ columns, layout, table }: Plan): boolean {
  if (columns.length === 0) return false;
  if (layout.who.from === "header" && table.ofOrganisations) return false;
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

/** What a plan makes of the numbers of a table. */
interface Weight {
  /** Numbers that got a name and a measure. */
  readonly explained: number;
  /** What speaks for the plan, less what speaks against it; numbers left over included. */
  readonly score: number;
  /** As `score`, without the numbers left over: those of a whole sheet are the same however it is held. */
  readonly merit: number;
  /** What each cell was taken for. */
  readonly claims: ReadonlyMap<string, string>;
  /** Whether any name is one that we know, or stands where headers say that names do. */
  readonly named: boolean;
}

/** What counts for a reading and against it, and why. */
const WEIGHTS = {
  /** A number of a known sector, of a total, or under a header that says what names they are. */
  known: 1,
  /** A name that nobody knows may be any label; beside sectors that we know it is none. */
  own: 0.5,
  stranger: -0.2,
  dated: 0.05,
  /** Two values for one who, when and what: most wrong readings die of it. */
  conflict: -2,
  /** `Doel 2022` used for its year where another column says `Realisatie`. */
  half: -1,
  word: -0.25,
  left: -0.25,
  cost: -0.2,
} as const;

interface Cell {
  readonly key: string;
  readonly known: boolean;
  readonly dated: boolean;
  readonly half: boolean;
  readonly total: boolean;
}

function weigh(plan: Plan): Weight {
  const { table, layout } = plan;
  const { grid } = table.region;
  const { sample } = table;
  const lines = lineReader(plan, sample);
  const seen = new Map<string, unknown>();
  const claims = new Map<string, string>();
  const tally = { known: 0, own: 0, dated: 0, conflict: 0, twice: 0, half: 0, word: 0 };
  let anyKnown = false;
  for (const row of sample) {
    const line = lines.read(row);
    if (!isWeighed(plan, line)) continue;
    for (const column of plan.columns) {
      if (grid.isBlank(row, column.column)) continue;
      const cell = cellOf(plan, line, column);
      if (!cell) continue;
      const value = grid.value(row, column.column);
      const isNumber = isNumeric(plan, row, column.column);
      claims.set(`${row} ${column.column}`, cell.total ? "total" : cell.key);
      if (!isNumber) {
        tally.word++;
        continue;
      }
      const other = seen.get(cell.key);
      // What is given twice counts once.
      if (other !== undefined && !cell.total) {
        tally[other === value ? "twice" : "conflict"]++;
        continue;
      }
      seen.set(cell.key, value);
      if (cell.known) tally.known++;
      else tally.own++;
      anyKnown ||= cell.known && !cell.total;
      if (cell.dated) tally.dated++;
      if (cell.half) tally.half++;
    }
  }
  const costs = layout.who.cost + layout.when.cost + layout.what.cost;
  const explained = tally.known + tally.own;
  const merit =
    tally.known * WEIGHTS.known +
    tally.own * (anyKnown ? WEIGHTS.stranger : WEIGHTS.own) +
    tally.dated * WEIGHTS.dated +
    tally.conflict * WEIGHTS.conflict +
    tally.half * WEIGHTS.half +
    tally.word * WEIGHTS.word +
    costs * WEIGHTS.cost;
  const left = Math.max(0, numbersOf(plan) - explained - tally.conflict - tally.twice);
  const score = merit + left * WEIGHTS.left;
  return { explained, score, merit, claims, named: anyKnown || namesAreHeaded(plan) };
}

/** A row that lacks its year is said; that is no reason to read the table otherwise. */
function isWeighed({ table, layout }: Plan, { kind }: RowReading): boolean {
  if (kind === "figures" || kind === "total") return true;
  return kind === "yearless" && table.heads.get(layout.when.column)?.key === "year";
}

function isNumeric({ table: { region } }: Plan, row: number, column: number): boolean {
  const value = region.grid.value(row, column);
  return typeof value === "number" || isValue(value, region.grid.numberFormat(row, column));
}

/** Numbers of the sample outside the columns that say what the rows are, or something else. */
function numbersOf({ table, unread }: Plan): number {
  return [...table.profiles].reduce((sum, [column, { values }]) => {
    const why = unread.get(column);
    return why === "key" || why === "known" ? sum : sum + values;
  }, 0);
}

/** Whether a header or the title says that the names are those of sectors or organisations. */
function namesAreHeaded({ table, layout, organisation, titleSector }: Plan): boolean {
  if (organisation !== null || titleSector !== null || layout.who.from !== "column") return true;
  return table.heads.get(layout.who.column)?.key === "sector";
}

/** What a cell is taken for; `null` where a coordinate of it is not known. */
function cellOf(plan: Plan, line: RowReading, column: ValueColumn): Cell | null {
  const { layout, titleYear } = plan;
  const role = roleIn(plan, line, column);
  const who = layout.who.from === "header" ? column.who : line.who;
  const total = line.kind === "total" || column.total !== null;
  const sector = who?.sector ?? (total ? "total" : "");
  if (role === null || sector === "") return null;
  if (!total && line.who !== null && line.who.organisation === null && isNoName(line.who.label))
    return null;
  const when = layout.when.from === "header" ? (column.when ?? line.when) : line.when;
  const year = when?.year ?? titleYear;
  const organisation = line.who?.organisation ?? null;
  const name = total ? (line.who?.label ?? "") : "";
  const key = layout.who.from === "column" ? plan.table.heads.get(layout.who.column)?.key : null;
  const isHeaded = key === "sector" || key === "organisation";
  const known = total || organisation !== null || groupOf(sector) !== null || isHeaded;
  return {
    key: [sector, name, organisation, year, when?.period, when?.forecast, role].join("|"),
    ...{ known, dated: year !== null, total, half: isHalf(plan, line, role) },
  };
}

/** What a cell gives: by its column, its row, or what stands above both. */
export function roleIn(plan: Plan, line: RowReading, column: ValueColumn): FigureRole | null {
  const { layout, table } = plan;
  if (layout.what.from === "header") return column.role;
  const above = table.titles.what;
  const titled = above === null ? null : (above.role as FigureRole);
  if (layout.what.from === "above") return line.what?.what ?? titled;
  return line.what === null ? null : (measureIn(line.what) ?? (line.what.when ? titled : null));
}

/** Whether a key cell names a measure that is not the one its row is read as. */
function isHalf({ table, layout }: Plan, { row }: RowReading, role: FigureRole): boolean {
  return [layout.who.column, layout.when.column].some((column) => {
    if (column < 0 || column === layout.what.column) return false;
    const { what } = labelAt(table.region.grid, row, column);
    return what !== null && what !== role;
  });
}

export { isFilled };
