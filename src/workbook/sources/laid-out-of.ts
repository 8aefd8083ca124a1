import type { LaidOut, ToldBy } from "../../domain/figures";
import { columnName } from "../cells";
import type { Source } from "../figures";
import type { Given, Plan } from "../layouts";
import { FIGURE_ROLES } from "../words";

/** How a table was read under a plan, in the letters and numbers of its sheet. */
export function laidOutOf(plan: Plan, years: Source["years"]): LaidOut {
  const { layout, columns, table } = plan;
  const turned = table.region.grid.upright !== null;
  const nameOf = (column: number) => (turned ? String(column + 1) : columnName(column));
  const told = ({ from, column }: Given, above: ToldBy): ToldBy => {
    if (from === "column") return { by: "lines", lines: [nameOf(column)] };
    return from === "header" ? { by: "headers" } : above;
  };
  const sectorAbove: ToldBy =
    plan.titleSector === null ? { by: "headings" } : { by: "title", cell: null };
  const figures = FIGURE_ROLES.flatMap((field) => {
    const own = columns.filter(({ role }) => role === field).map(({ column }) => nameOf(column));
    return own.length === 0 ? [] : [{ field, lines: own }];
  });
  return {
    lines: turned ? "rows" : "columns",
    sector: told(layout.who, sectorAbove),
    year: yearOf(plan, told(layout.when, yearAbove(plan, years)), years),
    figures,
    measure: layout.what.from === "header" ? null : told(layout.what, { by: "title", cell: null }),
  };
}

/** Headers that are said to name years may leave it to the title. */
const yearOf = (plan: Plan, told: ToldBy, years: Source["years"]): ToldBy =>
  told.by === "headers" && plan.columns.every(({ when }) => when === null)
    ? yearAbove(plan, years)
    : told;

function yearAbove({ table, titleYear }: Plan, years: Source["years"]): ToldBy {
  const { year: title } = table.titles;
  if (years.length === 0) return { by: "nothing" };
  if (titleYear === null || !years.includes(titleYear)) return { by: "headings" };
  if (title?.year !== titleYear) return { by: "headers" };
  const { origin } = title;
  if (origin === null) return { by: "sheet" };
  return { by: "title", cell: origin.kind === "cell" ? origin.cell : null };
}
