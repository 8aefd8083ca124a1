import type { Origin } from "../../quantities";

const CELL = /^([A-Z]+)(\d+)$/;

/**
 * Where several texts stand: the range from the first cell to the last, and the cells themselves.
 *
 * @example cellsTogether([c2, c4]) //=> {kind: "sum", sheet: "Blad1", numbers: ["C2:C4"], texts: ["C2", "C4"]}
 */
export function cellsTogether(origins: readonly [Origin, ...Origin[]]): Origin {
  const [first] = origins;
  const texts = origins.flatMap((each) => (each.kind === "cell" ? [each.cell] : []));
  if (first.kind !== "cell" || texts.length < 2) return first;
  const columns = texts.map((cell) => CELL.exec(cell)?.[1] ?? "").sort(byLetters);
  const rows = texts.map((cell) => Number(CELL.exec(cell)?.[2])).sort((a, b) => a - b);
  const range = `${columns[0]}${rows[0]}:${columns.at(-1)}${rows.at(-1)}`;
  return { kind: "sum", sheet: first.sheet, numbers: [range], texts };
}

const byLetters = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : Number(a > b));
