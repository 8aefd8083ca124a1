import {
  address,
  sentence,
  text,
  when,
  type CellContent,
  type SheetDescription,
} from "../description";
import {
  composeSheet,
  FIRST_ROW,
  HEADER_ROW,
  nameWidth,
  noteBlock,
  type SheetTable,
} from "../composing";
import { absentLines, isApproximate, mostDecimals, grownRows, type ReportInput } from "../source";
import { rateOfYear } from "../../domain/figures";
import { meerjarenChart } from "./meerjaren-chart";
import { planMeerjaren, sectorsOf, type MeerjarenPlan } from "./meerjaren-plan";
import { meerjarenRows } from "./meerjaren-rows";
import { hasRisen, meerjarenWorkings, workingColumns } from "./meerjaren-workings";

/**
 * Describes the sheet Meerjaren: realisation and rate of every sector over the years.
 *
 * @throws RangeError when the source has no figures
 * @example describeMeerjaren(input).name //=> "Meerjaren"
 */
export function describeMeerjaren(input: ReportInput): SheetDescription {
  const texts = input.language.report.meerjaren;
  const plan = planMeerjaren(input);
  const figures = sectorsOf(plan).flatMap(({ years }) => years);
  return composeSheet(input, {
    name: texts.sheetName,
    mark: { kind: "meerjaren", year: null },
    title: title(input, plan),
    subtitle: texts.subtitle,
    warning: warning(input, plan),
    tables: [tableOf(input, plan)],
    chart: meerjarenChart(plan, input.language.report),
    notes: notes(input, plan),
    workings: meerjarenWorkings(input, plan),
    decimals: mostDecimals(figures),
    onePageTo: 0,
  });
}

function tableOf({ source, language }: ReportInput, plan: MeerjarenPlan): SheetTable {
  const texts = language.report.meerjaren;
  const labels = sectorsOf(plan).map(({ label }) => label);
  const totals = [...plan.groups.map(({ id }) => texts.groupTotal[id]), texts.total];
  return {
    top: HEADER_ROW,
    name: texts.tableName,
    columns: [
      { header: texts.columns.sector, look: "name", points: nameWidth(labels, totals) },
      ...plan.years.map(
        (year) => ({ header: texts.realisedIn(year), look: "figure", points: 60 }) as const,
      ),
      ...plan.years.map(
        (year, index) =>
          ({
            header: texts.rateIn(year),
            look: "plainRate",
            // The first stands a little apart from the figures.
            points: index === 0 ? 74 : 60,
          }) as const,
      ),
    ],
    rows: meerjarenRows(source, plan, texts),
  };
}

/** In how many sectors more was realised than the year before. */
function title({ language }: ReportInput, plan: MeerjarenPlan): CellContent {
  const texts = language.report.meerjaren;
  const years = plan.years.filter((year) => year !== null);
  const bare = texts.titleBare(years);
  const [from, to] = [years.at(-2), years.at(-1)];
  const sectors = sectorsOf(plan);
  if (from === undefined || to === undefined || sectors.length === 1) return text(bare);
  const { rose } = workingColumns(plan);
  const cells = address(FIRST_ROW, rose, plan.totalRow - 1);
  const known = sectors.flatMap((sector) => hasRisen(sector.years) ?? []);
  const said = sentence(
    texts.title(
      { expression: `SUM(${cells})`, gives: String(known.filter((each) => each === 1).length) },
      { expression: `COUNT(${cells})`, gives: String(known.length) },
      from,
      to,
    ),
  );
  return when(`COUNT(${cells})>0`, known.length > 0, said, text(bare));
}

function warning({ source, language }: ReportInput, plan: MeerjarenPlan): CellContent {
  const moved = address(FIRST_ROW, workingColumns(plan).moved, plan.totalRow - 1);
  const said = text(language.report.meerjaren.sourceMoved);
  return when(`SUM(${moved})${grownRows(source)}>0`, false, said);
}

function notes({ language }: ReportInput, plan: MeerjarenPlan): readonly string[] {
  const texts = language.report.meerjaren;
  const figures = sectorsOf(plan).flatMap(({ years }) => years);
  const approximate = figures.some((each) => isApproximate(each.target, each.realised));
  const stated = figures.some((each) => rateOfYear(each).stated);
  const signs = [
    texts.notes.signs.reached,
    texts.notes.signs.dash,
    ...(approximate ? [texts.notes.approximate] : []),
    ...(stated ? [texts.statedSign] : []),
  ];
  const newest = sectorsOf(plan).flatMap(({ years }) => years.at(-1) ?? []);
  const lines = [
    ...(plan.years.length > 1 ? [] : [texts.oneYear]),
    ...(plan.older.length > 0 ? [texts.olderYears(plan.older)] : []),
    ...absentLines(newest, texts.notes),
    ...texts.definitions,
  ];
  return noteBlock(texts.notes.heading, signs, lines);
}
