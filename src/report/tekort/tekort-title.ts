import { addFta, fta } from "../../domain/numbers";
import {
  address,
  sentence,
  text,
  when,
  type LivePart,
  textInFormula,
  type CellContent,
} from "../description";
import { millionths } from "../expressions";
import { narrowName } from "../composing";
import type { ReportInput } from "../source";
import { TEKORT_COLUMNS, type RankedSector, type TekortPlan } from "./tekort-plan";
import { shortfallCells } from "./tekort-rows";

/** Names together longer than this do not fit in the title. */
const LONGEST = 60;

/** The finding: what the two largest shortfalls are together, live. */
export function tekortTitle(plan: TekortPlan, input: ReportInput): CellContent {
  const { year, language } = input;
  const texts = language.report.tekort;
  const [first, second] = plan.sectors;
  const all = shortfallCells(plan);
  const none = text(texts.titleNone(year));
  if (!first) return none;
  const only = sentence(texts.titleOne(nameOf(first), year));
  const top = second ? sentence(topTwo(plan, input, first, second)) : only;
  const given = plan.sectors.filter((sector) => (sector.shortfall ?? 0) > 0).length;
  const count = `COUNTIF(${all},">0")`;
  return when(`${count}=0`, given === 0, none, when(`${count}=1`, given === 1, only, top));
}

function topTwo(
  plan: TekortPlan,
  { year, language: { report } }: ReportInput,
  first: RankedSector,
  second: RankedSector,
) {
  const all = shortfallCells(plan);
  const cell = (sector: RankedSector) => address(sector.row, TEKORT_COLUMNS.shortfall);
  const both = millionths(`SUM(${cell(first)}:${cell(second)})`);
  const share: LivePart = {
    expression: `FIXED(100*${both}/${millionths(`SUM(${all})`)},1)&"%"`,
    gives: report.rate(second.cumulative ?? 0),
  };
  const names = [nameOf(first), nameOf(second)] as const;
  return names[0].gives.length + names[1].gives.length > LONGEST
    ? report.tekort.titleUnnamed(share, year)
    : report.tekort.title(...names, share, year);
}

/** A sector of the list by its narrow name; another as its row has it. */
function nameOf({ figure, row }: RankedSector): LivePart {
  const narrow = narrowName(figure);
  return narrow === null
    ? { expression: address(row, TEKORT_COLUMNS.sector), gives: figure.label }
    : { expression: textInFormula(narrow), gives: narrow };
}

/** The sum of these shortfalls, for the words beside the chart. */
export const sumOf = (sectors: readonly RankedSector[]): number =>
  addFta(sectors.flatMap(({ shortfall }) => (shortfall === null ? [] : [fta(shortfall)])));
