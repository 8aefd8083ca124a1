import { withoutFootnoteMarks } from "./footnote-marks";
import type { LetterLine } from "./letter-text";

/** A sentence, whatever lines it ran over. */
export interface Sentence {
  /** As it stands in the letter. */
  readonly text: string;
  /** The same, with spaces for the marks of footnotes. */
  readonly plain: string;
  /** The line on which the sign at this place of {@link text} stands. */
  lineAt(offset: number): LetterLine;
}

const ABBREVIATIONS = new Set(
  `ca. c. nr. nrs. jl. resp. incl. excl. bijv. bv. evt. o.a. m.n. t.o.v. m.b.t. t.b.v. c.q. d.w.z. m.a.w. dhr. mevr. mr. dr. drs. prof. art. blz. pag. e.g. i.e. approx. vs. no. afd. jan. feb. mrt. apr. aug. sept. okt. nov. dec. max. min. gem. vgl. i.v.m. a.d.h.v. n.a.v. w.o. a. n.b.`.split(
    " ",
  ),
);

/** No sentence of a letter is as long: what is, is cut, as reading costs more than its length. */
const LONGEST_SENTENCE = 1500;

/** What may end a sentence; the marks of footnotes are spaces by then. */
const END = /[.!?][)”"'’]?\s+(?=[\p{Lu}“"'‘(\d])/gu;

/**
 * Runs lines together and cuts them into sentences. A word broken at a line's end is put together
 * again.
 *
 * @example sentencesOf([{text: "Dat is 12,5 fta", ...}, {text: "meer. De norm", ...}]).map(({text}) => text)
 * //=> ["Dat is 12,5 fta meer.", "De norm"]
 */
export function sentencesOf(lines: readonly LetterLine[]): Sentence[] {
  const starts: { offset: number; line: LetterLine }[] = [];
  let text = "";
  for (const line of lines) {
    const part = line.text.trim().replace(/\s+/g, " ");
    if (part === "") continue;
    const glue = text === "" || isBroken(text, part) ? "" : " ";
    text += glue;
    starts.push({ offset: text.length, line });
    text += part;
  }
  const marked = withoutFootnoteMarks(text);
  return cut(marked).map(({ from, to }) => {
    const lineAt = (offset: number): LetterLine => {
      const found = starts.findLast((start) => start.offset <= from + offset) ?? starts[0];
      if (!found) throw new RangeError("A sentence stands on a line");
      return found.line;
    };
    return { text: text.slice(from, to), plain: marked.slice(from, to), lineAt };
  });
}

/** `project-` before `leiders` is one word; `PRO-` before `en VSO` is not. */
const isBroken = (before: string, part: string): boolean =>
  /\p{L}-$/u.test(before.slice(-3)) && /^\p{L}/u.test(part) && !/^(?:en|of|and|or)\b/.test(part);

function cut(text: string): { from: number; to: number }[] {
  const cuts: { from: number; to: number }[] = [];
  let from = 0;
  const push = (to: number): void => {
    while (to - from > LONGEST_SENTENCE) {
      const space = text.lastIndexOf(" ", from + LONGEST_SENTENCE);
      pushWhole(space > from ? space : from + LONGEST_SENTENCE);
    }
    pushWhole(to);
  };
  const pushWhole = (to: number): void => {
    const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0);
    const end = start + text.slice(start, to).trimEnd().length;
    if (end > start) cuts.push({ from: start, to: end });
    from = to;
  };
  for (const match of text.matchAll(END)) {
    if (!isAbbreviation(text, match.index)) push(match.index + match[0].length);
  }
  push(text.length);
  return cuts;
}

const LONGEST_WORD = 40;

function isAbbreviation(text: string, dot: number): boolean {
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, dot - LONGEST_WORD), dot + 1))?.[0] ?? "";
  return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:\p{Lu}\.)+$/u.test(word);
}
