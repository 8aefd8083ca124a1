import { printYear } from "../print-year";
import type { TrueFigure } from "../truth";
import { headerOf, markOf } from "../words";
import { putFigure, type Plan } from "./layout";

/** Sectors across, the measures below each other: with their year in the name, beside it or above. */
export function transposedLayout(plan: Plan): TrueFigure[] {
  const { random, style, data, canvas, top, left } = plan;
  const years = plan.titleYear === null ? data.years : [plan.titleYear];
  const inColumn = plan.titleYear === null && random.chance(0.5);
  const first = left + (inColumn ? 2 : 1);
  canvas.put(top, left, random.pick(["Sector", "", ""]));
  if (inColumn) canvas.put(top, left + 1, random.pick(["Jaar", ""]));
  const names = data.sectors.map((sector, at) =>
    canvas.put(top, first + at, sector.label + markOf(random, style)),
  );
  let row = top;
  return years.flatMap((year) =>
    data.fields.flatMap((field) => {
      row++;
      const ofYear = plan.titleYear === null && !inColumn ? year : undefined;
      const rowNames = [canvas.put(row, left, headerOf(random, style, field, ofYear))];
      if (inColumn) {
        const { value, format } = printYear(random, style, year);
        rowNames.push(canvas.put(row, left + 1, value, format));
      }
      return data.sectors.flatMap((sector, at) => {
        const place = { row, column: first + at, sector: sector.id, year, field };
        return putFigure(plan, { ...place, names: [...rowNames, names[at] ?? ""] });
      });
    }),
  );
}
