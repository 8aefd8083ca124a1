import type { SectorFigure } from "../../domain/figures";
import type { ReadingDifferences } from "../../domain/findings";
import type { Quantity } from "../../domain/quantities";
import { type Source } from "../figures";
import { FIGURE_ROLES } from "../words";

/** So many tell a reader what it is about. */
const SHOWN = 3;

/**
 * The figures that readings give otherwise; what only some of them give is no difference.
 *
 * @example differencesBetween([now, before]).first[0]
 * //=> {label: "Politie", year: 2023, field: "target", texts: ["713", "700"]}
 */
export function differencesBetween(sources: readonly Source[]): ReadingDifferences {
  const figures = new Map<string, SectorFigure[]>();
  for (const figure of sources.flatMap((source) => source.figures)) {
    const key = `${figure.year}|${figure.sector}`;
    figures.set(key, [...(figures.get(key) ?? []), figure]);
  }
  const all = [...figures.values()].flatMap((given) =>
    FIGURE_ROLES.flatMap((field) => {
      const quantities = given.map((figure) => figure[field]).filter((each) => each !== null);
      const [figure] = given;
      if (!figure || !differ(quantities)) return [];
      const texts = [...new Set(quantities.map(textOf))];
      return [{ label: figure.label, year: figure.year, field, texts }];
    }),
  );
  return { first: all.slice(0, SHOWN), count: all.length };
}

function differ([first, ...others]: readonly Quantity[]): boolean {
  if (!first) return false;
  return others.some(
    ({ value, unit }) =>
      value !== first.value || (unit !== first.unit && unit !== null && first.unit !== null),
  );
}

/** With its unit where the text does not say it: `498 fta` beside `498 personen`. */
const textOf = ({ text, unit }: Quantity): string =>
  unit === null || unit === "percentage" || /\p{L}/u.test(text) ? text : `${text} ${unit}`;
