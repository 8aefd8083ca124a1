import { measureOfLabel, yearsIn } from "../words";
import { sentencesOf, withoutFootnoteMarks, type Segment } from "../text";

const TOPIC =
  /banenafspraak|realis\w+|gerealiseerd|voortgang|resultaten|cijfers|jobs|progress|results|target/i;
/** A letter says in its first sentences what it is about. */
const OPENING = 12;
const TIED =
  /(?:over|in|van|eind|ultimo|voor|for|during|of|december|realisatie|resultaten|cijfers|stand)\s*$/i;

/**
 * The year that a letter is about: of the heads of its blocks and titles, else what its first
 * sentences tie to the subject. `null` where they do not agree.
 */
export function letterYear(segments: readonly Segment[]): number | null {
  const headings = segments.flatMap((segment) =>
    segment.kind === "heading" ? [segment.text] : [],
  );
  const titled = headings
    .filter((text) => TOPIC.test(text) || measureOfLabel(text) !== null)
    .flatMap((text) => yearsIn(withoutFootnoteMarks(text)).map(({ year }) => year));
  const [inTitles] = byCount(titled);
  if (inTitles !== undefined) return inTitles;
  const opening = segments
    .flatMap((segment) =>
      segment.kind === "prose" && !segment.footnote ? sentencesOf(segment.lines) : [],
    )
    .slice(0, OPENING);
  const said = opening.flatMap(({ plain }) =>
    TOPIC.test(plain)
      ? yearsIn(plain)
          .filter(
            ({ from, compared, moment }) =>
              !compared && moment === null && TIED.test(plain.slice(0, from)),
          )
          .map(({ year }) => year)
      : [],
  );
  const [first, second] = byCount(said);
  const count = (year: number): number => said.filter((each) => each === year).length;
  if (first === undefined) return null;
  return second !== undefined && count(first) === count(second) ? (said[0] ?? null) : first;
}

/** The most frequent first. */
function byCount(years: readonly number[]): number[] {
  const count = (year: number): number => years.filter((each) => each === year).length;
  return [...new Set(years)].sort((a, b) => count(b) - count(a));
}
