import headers from "../words/headers.json";
import type { SheetCells } from "../cells";
import { isFigureRole } from "../words";

/** Words that stand in many a sheet, and alone name no figure. */
const COMMON = new Set([...headers.ignored, ...Object.keys(headers.units), "te", "x"]);
const sameWords = new Map(Object.entries<readonly string[]>(headers.sameWord));
const canonical = new Map(
  [...sameWords].flatMap(([word, others]) => others.map((other) => [other, word] as const)),
);

/** Of each way to name a figure the word without which it would not be named, however written. */
function wordsOfFigures(): string[] {
  const phrases = Object.entries<readonly string[]>(headers.roles).flatMap(([role, known]) =>
    isFigureRole(role) ? known : [],
  );
  const needed = phrases.flatMap((phrase) => {
    const words = phrase.toLowerCase().split(/[^\p{L}\p{N}%]+/u);
    const telling = words
      .filter((word) => word !== "")
      .map((word) => canonical.get(word) ?? word)
      .sort((a, b) => Number(COMMON.has(a)) - Number(COMMON.has(b)) || b.length - a.length);
    const [word] = telling;
    return word === undefined ? [] : [word, ...(sameWords.get(word) ?? [])];
  });
  return [...new Set([...needed, ...headers.telling, "%", "percent", "social return"])];
}

const FIGURES = new RegExp(
  wordsOfFigures()
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|"),
  "i",
);
/** Letters with accents, words broken off at the end of a line: read as they are meant. */
const ODD = /[^ -~]|-\s/;

function names(text: string): boolean {
  if (FIGURES.test(text)) return true;
  if (!ODD.test(text)) return false;
  const plain = text
    .replace(/[\u200b\ufeff\u00ad]/g, "")
    .replace(/-\s+/g, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
  return FIGURES.test(plain) || FIGURES.test(plain.replace(/\s+/g, ""));
}

/**
 * Whether a sheet names any figure that we read. One that does not holds no table of them, and
 * need not be read further: a look that takes less than a microsecond a cell.
 *
 * @example mayHoldTable({ name: "Artikelen", values: [["Naam", "Prijs"], ["Stoel", 12]], ... }) //=> false
 */
export function mayHoldTable({ name, values, tables }: SheetCells): boolean {
  if (names(name) || tables.some((table) => names(table.name))) return true;
  // A column repeats its words, and often the one above.
  const looked = new Set<string>();
  for (const line of values)
    for (const value of line) {
      if (typeof value !== "string" || value === "" || looked.has(value)) continue;
      if (names(value)) return true;
      if (looked.size < MOST) looked.add(value);
    }
  return false;
}

/** Words that are remembered: to keep very many takes longer than to look again. */
const MOST = 1000;
