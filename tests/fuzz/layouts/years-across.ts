import type { FigureField } from "../../../src/domain/quantities/figure-fields";
import { printYear } from "../print-year";
import type { TrueFigure } from "../truth";
import { headerOf, markOf, SECTOR_HEADERS } from "../words";
import { putFigure, type Plan } from "./layout";
import { putLines } from "./lines";

interface Across {
  readonly year: number;
  readonly field: FigureField;
  readonly names: readonly string[];
}

/** `Doel 2022 | Realisatie 2022 | Doel 2023 | ...` in one row of headers. */
export function yearsInHeadersLayout(plan: Plan): TrueFigure[] {
  const { random, style, canvas, top, left } = plan;
  canvas.put(top, left, random.pick(SECTOR_HEADERS));
  const columns = pairsOf(plan).map(({ year, field }, at) => {
    const header = canvas.put(top, left + 1 + at, headerOf(random, style, field, year));
    return { year, field, names: [header] };
  });
  return bodyOf(plan, top + 1, columns);
}

/** `2022 | 2023` over `Doel | Realisatie | %`, or the measures over the years; merged or not. */
export function stackedHeadersLayout(plan: Plan): TrueFigure[] {
  const { random, style, data, canvas, left } = plan;
  const yearsOnTop = random.chance(0.7);
  const wide = random.chance(0.2);
  const top = plan.top + (wide ? 1 : 0);
  const groups = yearsOnTop ? data.years.length : data.fields.length;
  const width = yearsOnTop ? data.fields.length : data.years.length;
  const merged = random.chance(0.6);
  if (wide) {
    canvas.put(plan.top, left + 1, "Cijfermatige gegevens");
    const right = left + groups * width;
    if (right > left + 1) canvas.merge({ top: plan.top, left: left + 1, bottom: plan.top, right });
  }
  canvas.put(random.chance(0.5) ? top : top + 1, left, random.pick(SECTOR_HEADERS));
  const pairs = pairsOf(plan, yearsOnTop);
  let upper = "";
  const columns = pairs.map(({ year, field }, at) => {
    const column = left + 1 + at;
    const printed = printYear(random, style, year);
    const measure = { value: headerOf(random, style, field), format: "General" };
    const [above, below] = yearsOnTop ? [printed, measure] : [measure, printed];
    if (at % width === 0) {
      upper = canvas.put(top, column, above.value, above.format);
      const right = column + width - 1;
      if (merged && right > column) canvas.merge({ top, left: column, bottom: top, right });
    }
    const lower = canvas.put(top + 1, column, below.value, below.format);
    return { year, field, names: [upper, lower] };
  });
  return bodyOf(plan, top + 2, columns);
}

/** A table for each measure, named above it, with the years across. */
export function measureTablesLayout(plan: Plan): TrueFigure[] {
  const { random, style, data, canvas, left } = plan;
  let { top } = plan;
  return data.fields.flatMap((field) => {
    const title = canvas.put(top, left, headerOf(random, style, field));
    canvas.put(top + 1, left, random.pick(["Sector", "sector"]));
    const columns = data.years.map((year, at) => {
      const { value, format } = printYear(random, style, year);
      const header = canvas.put(top + 1, left + 1 + at, value, format);
      return { year, field, names: [title, header] };
    });
    const figures = bodyOf(plan, top + 2, columns);
    top = canvas.bottom() + random.int(1, 2);
    return figures;
  });
}

function pairsOf({ data }: Plan, yearsFirst = true): { year: number; field: FigureField }[] {
  return yearsFirst
    ? data.years.flatMap((year) => data.fields.map((field) => ({ year, field })))
    : data.fields.flatMap((field) => data.years.map((year) => ({ year, field })));
}

function bodyOf(plan: Plan, first: number, columns: readonly Across[]): TrueFigure[] {
  const { random, style, canvas, left } = plan;
  return putLines(plan, first, (row, sector) => {
    const name = canvas.put(row, left, sector.label + markOf(random, style));
    return columns.flatMap(({ year, field, names }, at) => {
      const place = { row, column: left + 1 + at, sector: sector.id, year, field };
      return putFigure(plan, { ...place, names: [name, ...names] });
    });
  });
}
