/** Characters that fit on one line under the table. */
const LINE = 180;

/** Where a note goes on in the next line. */
const INDENT = "     ";

/**
 * Breaks a line between words, so that no cell needs to be merged or wrapped.
 *
 * @param width in characters
 * @example brokenLines("een twee drie", 9) //=> ["een twee", "     drie"]
 */
export function brokenLines(line: string, width = LINE): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    // A space of the indent is no place to break: nothing would be taken off.
    const end = space > INDENT.length ? space : width;
    lines.push(rest.slice(0, end));
    rest = INDENT + rest.slice(end).trimStart();
  }
  return [...lines, rest];
}
