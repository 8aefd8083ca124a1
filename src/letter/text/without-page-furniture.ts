import type { LetterLine, LetterText } from "./letter-text";

const PAGE_NUMBER =
  /^[-–—\s]*(?:(?:pagina|page|blad|p\.)\s*)?\d{1,3}(?:\s*(?:van|of|\/|-)\s*\d{1,3})?[-–—\s]*$/i;
const NAMED_PAGE = /^.{0,60}\b(?:pagina|page)\s+\d{1,3}(?:\s*(?:van|of|\/)\s*\d{1,3})?$/i;
/** A running head stands on so many pages at least; on fewer where the file says what a page is. */
const TIMES = 3;
const TIMES_ON_PAGES = 2;
/** Blank lines that a page's end leaves in a text without form feeds. */
const GAP = 3;

/**
 * A letter without page numbers and running heads: what stands first or last on three pages or
 * more, whatever number is in it. Their lines become blank, so that all keep their number.
 *
 * @param keep lines that look like one and are not: the block's own `Cijfermatige realisatie 2023`
 */
export function withoutPageFurniture(
  { lines }: LetterText,
  keep: (text: string) => boolean,
): LetterText {
  const counts = new Map<string, number>();
  const edges = edgesOf(lines);
  for (const at of edges) {
    const key = keyOf(lines[at]?.text ?? "");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const hasPages = lines.some(({ page }) => page !== null);
  const times = hasPages ? TIMES_ON_PAGES : TIMES;
  const isFurniture = (text: string, index: number): boolean =>
    NAMED_PAGE.test(text.trim()) ||
    (edges.has(index) &&
      !keep(text) &&
      ((PAGE_NUMBER.test(text) && isAlone(lines, index)) ||
        (counts.get(keyOf(text)) ?? 0) >= times));
  return {
    lines: lines.map((line, index) =>
      line.text !== "" && isFurniture(line.text, index)
        ? { ...line, text: "", furniture: true }
        : line,
    ),
  };
}

const keyOf = (text: string): string => text.trim().replace(/\d+/g, "#");

const isAlone = (lines: readonly LetterLine[], index: number): boolean =>
  isBlank(lines[index - 1]) || isBlank(lines[index + 1]) || lines[index]?.page !== null;

const isBlank = (line: LetterLine | undefined): boolean => !line || line.text.trim() === "";

/** The first two and last two filled lines of each page. */
function edgesOf(lines: readonly LetterLine[]): ReadonlySet<number> {
  const edges = new Set<number>();
  let filled: number[] = [];
  const close = (): void => {
    for (const at of [...filled.slice(0, 2), ...filled.slice(-2)]) edges.add(at);
    filled = [];
  };
  let blanks = 0;
  lines.forEach((line, index) => {
    const turned = index > 0 && line.page !== lines[index - 1]?.page;
    if (turned || (blanks === GAP && isBlank(line))) close();
    if (isBlank(line)) blanks += 1;
    else {
      blanks = 0;
      filled.push(index);
    }
  });
  close();
  return edges;
}
