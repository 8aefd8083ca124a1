/** A year or a moment in it, where it stands in a text. */
export interface YearWord {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** A part of the year (`Q3 2023`, `1 februari 2023`); `null` for the year itself and its end. */
  readonly moment: string | null;
  /** Named to hold something against it: `ten opzichte van 2022`. */
  readonly compared: boolean;
}

const MONTH =
  "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october";
const YEAR = "(?:19|20)\\d\\d";
/** The most particular first; a year is what is left. */
const FORMS: readonly { readonly pattern: RegExp; readonly isMoment: boolean }[] = [
  {
    pattern: new RegExp(
      `\\b(?:31|einde?|end(?: of)?|ultimo|eind)\\s+december\\s+(${YEAR})\\b`,
      "giu",
    ),
    isMoment: false,
  },
  { pattern: new RegExp(`\\bDecember 31(?:st)?,?\\s+(${YEAR})\\b`, "giu"), isMoment: false },
  {
    pattern: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${MONTH})\\s+(${YEAR})\\b`, "giu"),
    isMoment: true,
  },
  { pattern: new RegExp(`\\b(?:${MONTH})\\s+\\d{1,2},\\s+(${YEAR})\\b`, "giu"), isMoment: true },
  { pattern: new RegExp(`\\bdecember\\s+(${YEAR})\\b`, "giu"), isMoment: false },
  { pattern: new RegExp(`\\b(?:${MONTH})\\s+(${YEAR})\\b`, "giu"), isMoment: true },
  {
    pattern: new RegExp(
      `\\b(?:[QK][1-4]|[1-4]e kwartaal|(?:eerste|tweede|derde|vierde|first|second|third|fourth) (?:kwartaal|halfjaar|quarter|half))(?:\\s+(?:van|of))?\\s+(${YEAR})\\b`,
      "giu",
    ),
    isMoment: true,
  },
  {
    pattern: new RegExp(`\\b(?:medio|halverwege|begin|mid)[- ](${YEAR})\\b`, "giu"),
    isMoment: true,
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,/-])(${YEAR})(?![\\d%]|[.,]\\d|-\\d|\\s*%|\\s*(?:fta|procent|percent))`,
      "gu",
    ),
    isMoment: false,
  },
];

const COMPARED =
  /(?:t\.?o\.?v\.?|ten opzichte van|vergeleken met|in vergelijking met|dan(?: dat)?(?: van| in)?|sinds|tegenover|compared (?:to|with)|than in|versus|gelijk aan (?:dat|die) van|(?:dat|die|percentage|stand) van|up from|from)\s+(?:het (?:percentage|jaar|aantal) (?:in|van)\s+|de (?:stand|realisatie) (?:in|van|eind)\s+|(?:eind|ultimo|end of|the end of)\s+)?$/iu;

/** The year of an agreement or a letter is that of no figure. */
const OF_PAPER =
  /\b\p{L}*(?:akkoord|brief|wet|besluit|rapport|onderzoek|motie|agreement|act|letter) (?:van|uit|of|from)\s*(?:\d{1,2}\s+\p{L}+\s+)?$/iu;

/**
 * The years that a text names, in order.
 *
 * @example yearsIn("t.o.v. 2022 (74%)")[0] //=> {year: 2022, moment: null, compared: true, ...}
 * @example yearsIn("op 1 april 2021")[0].moment //=> "1 april 2021"
 */
export function yearsIn(text: string): YearWord[] {
  const found: YearWord[] = [];
  for (const { pattern, isMoment } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.to && other.from < to)) continue;
      if (isCount(text, from, to)) continue;
      const moment = isMoment ? match[0] : null;
      const before = text.slice(0, from);
      const compared = COMPARED.test(before) || OF_PAPER.test(before);
      found.push({ from, to, year: Number(match[1]), moment, compared });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** `2023 banen` is a number of jobs, unless a word before it says that it is a year. */
function isCount(text: string, from: number, to: number): boolean {
  if (
    !/^\s*(?:extra |gerealiseerde )?(?:banen|jobs|personen|dienstverbanden)\b/.test(text.slice(to))
  )
    return false;
  return !/(?:in|over|eind|ultimo|sinds|vanaf|per|van|voor|t\.o\.v\.|end of|for|december)\s+$/i.test(
    text.slice(0, from),
  );
}
