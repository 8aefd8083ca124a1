import {
  address,
  live,
  sentence,
  when,
  type LivePart,
  textInFormula,
  type CellContent,
} from "../description";
import { totalOf } from "../../domain/figures";
import { FIRST_ROW } from "../composing";
import { grownRows, type SheetInput } from "../source";
import type { OverzichtColumns } from "./overzicht-columns";
import { plannedSectors, type OverzichtPlan } from "./overzicht-plan";

/** The finding; `FIXED` writes the percentage as the reader's own Excel writes numbers. */
export function overzichtTitle(
  { year, language }: SheetInput,
  plan: OverzichtPlan,
  columns: OverzichtColumns,
): CellContent {
  const { rate: percentage, overzicht: texts } = language.report;
  const groups = plan.groups.map((group) => group.id);
  const cell = address(plan.totalRow, columns.rate);
  const { rate } = totalOf(plannedSectors(plan).map(({ figure }) => figure));
  const part: LivePart = {
    expression: `FIXED(100*${cell},1)&"%"`,
    gives: rate === null ? "" : percentage(rate),
  };
  const alone = aloneIn(plan, columns);
  return when(
    `ISNUMBER(${cell})`,
    rate !== null,
    sentence(alone ? texts.titleOne(alone, year, part) : texts.title(groups, year, part)),
    sentence(alone ? texts.titleIncompleteOne(alone, year) : [texts.titleIncomplete(groups, year)]),
  );
}

/** The name of a sector that is the only one of the source. */
function aloneIn(plan: OverzichtPlan, columns: OverzichtColumns): LivePart | null {
  const [first, ...others] = plannedSectors(plan);
  if (!first || others.length > 0) return null;
  return { expression: address(first.row, columns.sector), gives: first.figure.label };
}

/** Shows when the source's rows moved. */
export function movedWarning(
  { source, language }: SheetInput,
  plan: OverzichtPlan,
  columns: OverzichtColumns,
): CellContent {
  const moved = address(FIRST_ROW, columns.moved, plan.offsetRow, columns.moved);
  return live(
    `IF(SUM(${moved})${grownRows(source)}=0,"",${textInFormula(language.report.overzicht.sourceMoved)})`,
    "",
  );
}
