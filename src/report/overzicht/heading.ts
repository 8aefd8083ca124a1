import {
  address,
  live,
  sentence,
  text,
  when,
  type LivePart,
  textInFormula,
  type CellContent,
} from "../description";
import { totalOf } from "../../domain/figures";
import type { OverzichtTexts, ReportTexts } from "../../locale/interfaces";
import { grownRows, sourceName, type ReportSource } from "../source";
import type { OverzichtColumns } from "./overzicht-columns";
import type { OverzichtInput } from "./overzicht-input";
import { FIRST_ROW, plannedSectors, type OverzichtPlan } from "./overzicht-plan";

/** Title, line of source and moment, and the warning that shows when the source's rows moved. */
export function headingCells(
  { source, year, language, moment }: OverzichtInput,
  plan: OverzichtPlan,
  columns: OverzichtColumns,
): CellContent[] {
  const texts = language.report.overzicht;
  return [
    title(plan, columns, year, language.report),
    text(texts.subtitle(sourceName(source), moment)),
    movedWarning(source, plan, columns, texts),
  ];
}

/** The finding; `FIXED` writes the percentage as the reader's own Excel writes numbers. */
function title(
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  year: number | null,
  { rate: percentage, overzicht: texts }: ReportTexts,
): CellContent {
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

function movedWarning(
  source: ReportSource,
  plan: OverzichtPlan,
  columns: OverzichtColumns,
  texts: OverzichtTexts,
): CellContent {
  const moved = address(FIRST_ROW, columns.moved, plan.offsetRow, columns.moved);
  return live(`IF(SUM(${moved})${grownRows(source)}=0,"",${textInFormula(texts.sourceMoved)})`, "");
}

/** The headers of the table, in the order of the columns. */
export function headerRow(
  { columns: headers }: OverzichtTexts,
  columns: OverzichtColumns,
  year: number | null,
): CellContent[] {
  const names = [
    headers.sector,
    headers.note,
    headers.target,
    headers.realised,
    headers.rate,
    headers.barTo,
    headers.barBeyond,
    headers.shortfall,
    ...(columns.procurement === null ? [] : [headers.procurement, headers.rateInclProcurement]),
    ...(columns.change === null || year === null ? [] : [headers.change(year - 1)]),
  ];
  return names.map(text);
}
