/** Marks of footnotes that the printer raised. */
const RAISED = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+[)\u207e]?/g;
/** Digits glued behind a word, a percent sign, a bracket or a full stop: `37%12`, `sector.10`. */
const GLUED = /(?<=\p{L}{2}|[%)”"'’]|[\p{L}%)][.,;])(\d{1,2})(?=$|[\s.,;:)])/gu;
/** A year with a mark glued behind it: `Akkoord van 20191`. */
const YEAR_GLUED =
  /(?<![\d.,])((?:19|20)\d\d)(\d{1,2})(?=$|[\s.,;:)])(?!\s*(?:fta|\p{L}*banen|jobs))/gu;

/**
 * A text in which the marks of footnotes are spaces, so that what stands around them keeps its
 * place. A digit behind a year is one only when a year stands there otherwise: letters print
 * numbers of five digits with a point.
 *
 * @example withoutFootnoteMarks("het jaar ervoor 41%12.") //=> "het jaar ervoor 41%  ."
 */
export function withoutFootnoteMarks(text: string): string {
  const blank = (mark: string): string => " ".repeat(mark.length);
  return text
    .replace(RAISED, blank)
    .replace(YEAR_GLUED, (_, year: string, mark: string) => year + blank(mark))
    .replace(GLUED, (mark, _digits, offset: number) => (isName(text, offset) ? mark : blank(mark)));
}

const LONGEST_WORD = 40;

/** Names that end in a digit: `Q3`, `CO2`, `H1`; and words of one or two letters before it. */
function isName(text: string, offset: number): boolean {
  const before = /\p{L}+$/u.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset))?.[0] ?? "";
  return before !== "" && (before.length < 3 || before === before.toUpperCase());
}
