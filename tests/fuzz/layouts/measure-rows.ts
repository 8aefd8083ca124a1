import { printYear } from "../print-year";
import type { TrueFigure } from "../truth";
import { headerOf, markOf, MEASURE_HEADERS } from "../words";
import { putFigure, type Plan } from "./layout";

/** A row for each measure; the sector stands in all of them, in the first, or merged over them. */
export function measureRowsLayout(plan: Plan): TrueFigure[] {
  const { random, style, data, canvas, top, left } = plan;
  const names = random.pick(["repeated", "first", "merged"]);
  canvas.put(top, left, "Sector");
  canvas.put(top, left + 1, random.pick(MEASURE_HEADERS));
  const headers = data.years.map((year, at) => {
    const { value, format } = printYear(random, style, year);
    return canvas.put(top, left + 2 + at, value, format);
  });
  const height = data.fields.length;
  return data.sectors.flatMap((sector, line) => {
    const first = top + 1 + line * height;
    const label = sector.label + markOf(random, style);
    if (names === "merged" && height > 1)
      canvas.merge({ top: first, left, bottom: first + height - 1, right: left });
    const name = canvas.put(first, left, label);
    return data.fields.flatMap((field, at) => {
      const row = first + at;
      if (names === "repeated" && at > 0) canvas.put(row, left, label);
      const measure = canvas.put(row, left + 1, headerOf(random, style, field));
      return data.years.flatMap((year, across) => {
        const place = { row, column: left + 2 + across, sector: sector.id, year, field };
        return putFigure(plan, { ...place, names: [name, measure, headers[across] ?? ""] });
      });
    });
  });
}

/** `Sector | Jaar | Gegeven | Waarde`: one figure a row. */
export function longLayout(plan: Plan): TrueFigure[] {
  const { random, style, data, canvas, top, left } = plan;
  for (const [at, text] of [
    "Sector",
    "Jaar",
    "Gegeven",
    random.pick(["Waarde", "Aantal"]),
  ].entries())
    canvas.put(top, left + at, text);
  const lines = data.sectors.flatMap((sector) =>
    data.years.flatMap((year) => data.fields.map((field) => ({ sector, year, field }))),
  );
  const ordered = random.chance(0.3) ? random.shuffled(lines) : lines;
  return ordered.flatMap(({ sector, year, field }, line) => {
    const row = top + 1 + line;
    const { value, format } = printYear(random, style, year);
    const names = [
      canvas.put(row, left, sector.label + markOf(random, style)),
      canvas.put(row, left + 1, value, format),
      canvas.put(row, left + 2, headerOf(random, style, field)),
    ];
    return putFigure(plan, { row, column: left + 3, sector: sector.id, year, field, names });
  });
}
