import type { LetterText } from "./letter-text";

/** Signs that a reader does not see, or sees as a space. */
const SPACES = /[\u00a0\u2007\u2009\u202f\u3000]/g;
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const PAGE_BREAK = "\f";
/** No paragraph is as long; what is, is cut, so that no line takes more than its share of time. */
const LONGEST_LINE = 6000;

/**
 * A letter from plain text. A form feed begins a page; spaces of all kinds are spaces.
 *
 * @example textOf("Politie\nDoel 713 fta").lines[1] //=> {text: "Doel 713 fta", line: 2, page: null}
 */
export function textOf(text: string): LetterText {
  const hasPages = text.includes(PAGE_BREAK);
  let page = 1;
  const lines = text.split(/\r\n|\r|\n/).flatMap((raw, index) => {
    page += raw.split(PAGE_BREAK).length - 1;
    const plain = raw.replaceAll(PAGE_BREAK, "").replace(SPACES, " ").replace(UNSEEN, "");
    const at = { line: index + 1, page: hasPages ? page : null };
    return inPieces(plain.trimEnd()).map((piece) => ({ text: piece, ...at }));
  });
  return { lines };
}

function inPieces(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > LONGEST_LINE) {
    const space = text.lastIndexOf(" ", from + LONGEST_LINE);
    const to = space > from ? space : from + LONGEST_LINE;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return [...pieces, text.slice(from)];
}
