import type { Random } from "../random";
import type { TrueFigure } from "../truth";
import type { Plan } from "./layout";

export type CoverageColumn = "coverage" | "organisations" | "reported";

/** The columns that say how many organisations reported: one cell for both, or a number each. */
export function coverageColumns(random: Random): CoverageColumn[] {
  return random.pick<CoverageColumn[]>([
    ["coverage"],
    ["organisations", "reported"],
    ["reported", "organisations"],
  ]);
}

/** Writes how many organisations of a sector reported; gives its figures with that. */
export function putCoverage(
  { random, canvas, left }: Plan,
  row: number,
  columns: readonly string[],
  figures: readonly TrueFigure[],
): TrueFigure[] {
  const of = random.int(2, 350);
  const reported = random.chance(0.4) ? of : random.int(1, of);
  const put = (column: CoverageColumn, value: string | number) => {
    const at = columns.indexOf(column);
    if (at >= 0) canvas.put(row, left + at, value);
  };
  put(
    "coverage",
    random.pick([
      `${reported} van ${of}`,
      `${reported} van de ${of}`,
      `${reported}/${of}`,
      `${reported} uit ${of}`,
    ]),
  );
  put("organisations", of);
  put("reported", reported);
  return figures.map((figure) => ({ ...figure, coverage: { reported, of } }));
}
