import { parseRange } from "../../src/workbook/cells/cells";
import type { Canvas } from "./canvas";
import type { Random } from "./random";
import type { TrueFigure } from "./truth";

type Column = readonly [headers: readonly string[], at: (line: number) => string | number];

const IN_FRONT: readonly Column[] = [
  [["Nr", "Nr.", "#", "Volgnummer", ""], (line) => line + 1],
  [["Code", "Sectorcode", "ID", ""], (line) => `R${String(line + 1).padStart(2, "0")}`],
];
const BEHIND: readonly Column[] = [
  [["Contactpersoon", "Ingevuld door"], (line) => ["J. de Vries", "M. Bakker", ""][line % 3] ?? ""],
  [["Opmerking", "Bijzonderheden"], (line) => ["", "3 later gemeld", "voorlopig"][line % 3] ?? ""],
  [["Ontvangen op"], (line) => `${(line % 28) + 1}-3-2024`],
  [["Akkoord"], (line) => ["ja", "nee"][line % 2] ?? ""],
];

/** A column or two that say nothing of the figures: in front, where room was left, and behind. */
export function putExtraColumns(
  random: Random,
  canvas: Canvas,
  { top, left }: { readonly top: number; readonly left: number },
  figures: readonly TrueFigure[],
): void {
  const at = figures
    .flatMap(({ cells }) => cells)
    .map((cell) => parseRange(cell.replace(/^.*!/, "")));
  const rows = [...new Set(at.map((area) => area?.top ?? top))].sort((a, b) => a - b);
  const put = (column: number, [headers, value]: Column) => {
    canvas.put(top, column, random.pick(headers));
    for (const [line, row] of rows.entries()) canvas.put(row, column, value(line));
  };
  put(left, random.pick(IN_FRONT));
  const right = canvas.right(top);
  for (const [beside, column] of random.some(BEHIND, random.int(0, 2)).entries())
    put(right + beside, column);
}
