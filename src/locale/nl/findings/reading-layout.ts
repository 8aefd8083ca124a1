import type { LaidOut, ToldBy } from "../../../domain/figures";
import { fieldNames } from "./field-names";
import { listed } from "./finding-names";

/**
 * How a table was read, in Dutch.
 *
 * @example readingLayout(laidOut) //=> "sector in kolom A, doel in kolom C, realisatie in kolom D, jaar uit de titel in A1"
 */
export function readingLayout({ lines, sector, year, figures, measure }: LaidOut): string {
  const [one, more] = lines === "columns" ? ["kolom", "kolommen"] : ["rij", "rijen"];
  const at = (names: readonly string[]) => `in ${names.length === 1 ? one : more} ${listed(names)}`;
  return [
    told("sector", sector, at),
    ...figures.map(({ field, lines: own }) => `${fieldNames[field]} ${at(own)}`),
    ...(measure === null ? [] : [told("soort cijfer", measure, at)]),
    told("jaar", year, at),
  ].join(", ");
}

function told(what: string, by: ToldBy, at: (lines: readonly string[]) => string): string {
  switch (by.by) {
    case "lines":
      return `${what} ${at(by.lines)}`;
    case "headers":
      return `${what} uit de koppen`;
    case "headings":
      return `${what} uit tussenkoppen`;
    case "sheet":
      return `${what} uit de naam van het blad`;
    case "title":
      return `${what} uit de titel${by.cell === null ? "" : ` in ${by.cell}`}`;
    case "nothing":
      return `geen ${what} genoemd`;
  }
}
