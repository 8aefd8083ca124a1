import type { NumberWord } from "../words";

/** The words about a number in its sentence, nearest first to be asked. */
export interface Surroundings {
  /** Of its clause, before it back to the number before. */
  readonly before: string;
  /** Of its clause, behind it up to the next number. */
  readonly after: string;
  /** Back to the number before, over commas. */
  readonly wideBefore: string;
  readonly wideAfter: string;
  /** All of the sentence before it. */
  readonly lead: string;
  /** All of the sentence behind it. */
  readonly rest: string;
  /** What stands in the brackets around it, without it; `null` outside brackets. */
  readonly bracket: string | null;
  /** Where its brackets open; -1 outside. */
  readonly opens: number;
}

const CLAUSE =
  /[,;:]\s|\s(?:waarvan|waarmee|terwijl|maar|daarmee|dat is|hiermee|dit is|which is|of which|ook|tevens|also|while|but)\s|\s[–—-]\s|[()]/giu;

const BETWEEN = new RegExp(`${CLAUSE.source}|\\s(?:en|and)\\s`, "giu");

/** The surroundings of each number of a sentence. */
export function surroundingsOf(text: string, numbers: readonly NumberWord[]): Surroundings[] {
  return numbers.map((number, index) => {
    const previous = numbers[index - 1]?.to ?? 0;
    const next = numbers[index + 1]?.from ?? text.length;
    const wideBefore = text.slice(previous, number.from);
    const wideAfter = text.slice(number.to, next);
    const opens = openBracket(text, number.from);
    const closes = text.indexOf(")", number.to);
    const bracket =
      opens < 0 || closes < 0
        ? null
        : `${text.slice(opens + 1, number.from)} # ${text.slice(number.to, closes)}`;
    // `6.320 fta gerealiseerd en via SROI 130 fta`: between two numbers `en` parts what is theirs.
    const cuts = [...wideBefore.matchAll(previous > 0 ? BETWEEN : CLAUSE)];
    const last = cuts.at(-1);
    // The word that opens a clause belongs to it.
    const before = last ? wideBefore.slice(last.index + 1) : wideBefore;
    const parts = [...wideAfter.matchAll(numbers[index + 1] ? BETWEEN : CLAUSE)];
    const [first] = parts;
    const after = first ? wideAfter.slice(0, first.index) : wideAfter;
    // What leads up to the next number is said of that one.
    const until = numbers[index + 1] && parts.length > 0 ? parts.at(-1)?.index : undefined;
    return {
      before,
      after,
      wideBefore,
      wideAfter: wideAfter.slice(0, until),
      lead: text.slice(0, number.from),
      rest: text.slice(number.to),
      bracket,
      opens,
    };
  });
}

/** Where the brackets around this place open; -1 where it stands outside. */
function openBracket(text: string, at: number): number {
  const open = text.lastIndexOf("(", at);
  return open < 0 || text.slice(open, at).includes(")") ? -1 : open;
}
