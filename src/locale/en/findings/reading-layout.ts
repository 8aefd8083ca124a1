import type { LaidOut, ToldBy } from "../../../domain/figures";
import { fieldNames } from "./field-names";
import { listed } from "./finding-names";

/**
 * How a table was read, in English.
 *
 * @example readingLayout(laidOut) //=> "sector in column A, target in column C, realised in column D, year from the title in A1"
 */
export function readingLayout({ lines, sector, year, figures, measure }: LaidOut): string {
  const [one, more] = lines === "columns" ? ["column", "columns"] : ["row", "rows"];
  const at = (names: readonly string[]) => `in ${names.length === 1 ? one : more} ${listed(names)}`;
  return [
    told("sector", sector, at),
    ...figures.map(({ field, lines: own }) => `${fieldNames[field]} ${at(own)}`),
    ...(measure === null ? [] : [told("kind of figure", measure, at)]),
    told("year", year, at),
  ].join(", ");
}

function told(what: string, by: ToldBy, at: (lines: readonly string[]) => string): string {
  switch (by.by) {
    case "lines":
      return `${what} ${at(by.lines)}`;
    case "headers":
      return `${what} from the headers`;
    case "headings":
      return `${what} from headings between the rows`;
    case "sheet":
      return `${what} from the sheet's name`;
    case "title":
      return `${what} from the title${by.cell === null ? "" : ` in ${by.cell}`}`;
    case "nothing":
      return `no ${what} named`;
  }
}
