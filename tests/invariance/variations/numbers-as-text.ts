import type { Random } from "../../fuzz/random";
import { withCells } from "../edit-sheet";
import { inPlaceOf, type Cell } from "../editable-sheet";
import type { TableShape } from "../table-shape";
import { onATable, type Variation } from "../variation";

interface Notation {
  readonly mark: string;
  readonly group: string;
}

const NOTATIONS: readonly Notation[] = [
  { mark: ",", group: "." },
  { mark: ",", group: "" },
  { mark: ",", group: " " },
  { mark: ".", group: "," },
  { mark: ".", group: "" },
];

const PLAIN = new Set(["General", "0", "0.0", "#,##0", "#,##0.0", "@"]);
const PERCENT = /^0(?:\.(0+))?%$/;

/** All figures of a table become texts, in one notation. */
export const NUMBERS_AS_TEXT: Variation = {
  name: "numbers as text in one notation",
  apply: onATable((random, sheet, shape) => {
    const notation = random.pick(NOTATIONS);
    const places = placesOf(random, shape);
    let changed = 0;
    const texts = withCells(sheet, (each, row, column) => {
      const text = places.has(`${row},${column}`) ? textOf(each, notation) : null;
      if (text === null) return each;
      changed++;
      return inPlaceOf(each, text, "General");
    });
    if (changed === 0) return null;
    const said = `1${notation.group}234${notation.mark}5`;
    return { sheet: texts, done: `numbers as text like ${said}`, allowance: { units: true } };
  }),
};

/** All figures, or those of one column. */
function placesOf(random: Random, { figures }: TableShape): Set<string> {
  const only = random.chance(0.3) ? random.pick(figures).column : null;
  const chosen = figures.filter(({ column }) => only === null || column === only);
  return new Set(chosen.map(({ row, column }) => `${row},${column}`));
}

function textOf({ value, format }: Cell, notation: Notation): string | null {
  if (typeof value !== "number") return null;
  const percent = PERCENT.exec(format);
  if (percent) {
    const points = (value * 100).toFixed(percent[1]?.length ?? 0);
    // A ratio that shows fewer decimals than it has would become another one.
    return Math.abs(Number(points) / 100 - value) < 1e-12 ? `${digits(points, notation)}%` : null;
  }
  return PLAIN.has(format) && !/e/.test(String(value)) ? digits(String(value), notation) : null;
}

/** @example digits("-1234.5", {mark: ",", group: "."}) //=> "-1.234,5" */
function digits(plain: string, { mark, group }: Notation): string {
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`;
}
