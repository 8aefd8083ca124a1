import type { Random } from "../../fuzz/random";
import { onSide, withRowsMoved } from "../edit-sheet";
import { cellAt, type EditableSheet } from "../editable-sheet";
import { onItsSide, type Area } from "../reader";
import type { TableShape } from "../table-shape";
import { wholeRows } from "./what-names";
import { onATable, type Variation } from "../variation";

type Vary = Parameters<typeof onATable>[0];

/** Rows next to one another that each say all of their own: none is named by the row above it. */
function runsOfRows(sheet: EditableSheet, shape: TableShape): number[][] {
  const whole = wholeRows(sheet, shape);
  const merged = (row: number) =>
    sheet.merges.some(({ top, bottom }) => top <= row && row <= bottom && top < bottom);
  const runs: number[][] = [];
  for (const row of shape.lines) {
    if (!whole.has(row) || merged(row)) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === row - 1) last.push(row);
    else runs.push([row]);
  }
  return runs.filter(({ length }) => length > 1);
}

function shuffledRows(
  random: Random,
  sheet: EditableSheet,
  area: Area,
  run: readonly number[],
): EditableSheet {
  const order = random.shuffled(run);
  return withRowsMoved(sheet, area, (row) => order[run.indexOf(row)] ?? row);
}

const rows: Vary = (random, sheet, shape) => {
  const runs = runsOfRows(sheet, shape);
  if (keysAreMissing(shape) || runs.length === 0) return null;
  const run = random.pick(runs);
  const [first = 0] = run;
  const area = { ...shape.area, top: first, bottom: run.at(-1) ?? first };
  const width = Math.max(shape.area.right, ...sheet.rows.map(({ length }) => length - 1));
  const whole = sheet.tables.length === 0 && random.chance(0.5);
  const wide = whole && isAlone(sheet, shape) ? { ...area, right: width } : area;
  return {
    sheet: shuffledRows(random, sheet, wide, run),
    done: `rows ${run.map((row) => row + 1).join(" ")} in another order`,
  };
};

const keysAreMissing = ({ figures, area }: TableShape): boolean =>
  figures.some(({ column }) => column === area.left);

const isAlone = ({ rows: all }: EditableSheet, { area }: TableShape): boolean =>
  all.every((row, at) => at < area.top || at > area.bottom || row.length - 1 <= area.right);

/** Columns with a header of their own, under one row of headers. */
const columns: Vary = (random, sheet, shape) => {
  const { headRow, lines } = shape;
  // On its side the sectors' names head the table, and stay its first line.
  const area = shape.lying ? { ...shape.area, left: shape.area.left + 1 } : shape.area;
  if (headRow !== area.top || (lines[0] ?? 0) <= headRow) return null;
  if (sheet.merges.some((each) => meets(each, area))) return null;
  const turned = onSide(sheet);
  const run = Array.from({ length: area.right - area.left + 1 }, (_, at) => area.left + at);
  if (run.length < 3 || run.some((column) => !hasOwnHeader(sheet, headRow, column))) return null;
  const moved = shuffledRows(random, turned, onItsSide(area), run);
  return { sheet: onSide(moved), done: "columns in another order" };
};

const hasOwnHeader = (sheet: EditableSheet, row: number, column: number): boolean =>
  /\p{L}{2}|%/u.test(String(cellAt(sheet, row, column).value));

const meets = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const PLACES_CHANGED: readonly Variation[] = [
  { name: "rows in another order", apply: onATable(rows) },
  { name: "columns in another order", apply: onATable(columns) },
];
