import { textWidth } from "./text-width";

/** Where a note goes on in the next line. */
const INDENT = "     ";

/** Another font than Calibri may be this much wider. */
const SLACK = 1.03;

/** A word that is longer than a line is broken into pieces of so many characters. */
const PIECE = /.{1,50}/gu;

/**
 * Breaks a line between words, so that no cell needs to be merged or wrapped.
 *
 * @param points that a line may take
 * @param size of its letters, in points
 * @example brokenLines("een twee drie", 45, 9) //=> ["een twee", "     drie"]
 */
export function brokenLines(line: string, points: number, size: number): string[] {
  const fits = (part: string): boolean => textWidth(part, size) * SLACK <= points;
  const words = (line.match(/\s*\S+/gu) ?? []).flatMap((word) =>
    fits(word) ? [word] : (word.match(PIECE) ?? []),
  );
  const lines: string[] = [];
  let rest = "";
  for (const word of words) {
    if (rest === "" || fits(rest + word)) rest += word;
    else {
      lines.push(rest);
      rest = INDENT + word.trimStart();
    }
  }
  return [...lines, rest];
}
