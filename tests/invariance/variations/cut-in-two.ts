import type { Random } from "../../fuzz/random";
import { BLANK, cellAt, type Cell, type EditableSheet } from "../editable-sheet";
import type { Area } from "../reader";
import type { Subject, TableShape } from "../table-shape";
import { wholeRows } from "./what-names";
import type { Variation, Varied } from "../variation";

type Put = (
  sheet: EditableSheet,
  shape: TableShape,
  second: readonly (readonly Cell[])[],
  first: EditableSheet,
) => readonly EditableSheet[];

/** What is said of a sector that is given twice: in two tables it would be each one's own. */
const TWICE: ReadonlySet<string> = new Set(["duplicate-figure", "figure-conflict"]);

/** Some of the rows stand in a second table, below the same headers. */
function cut(random: Random, subject: Subject, put: Put): Varied | null {
  const { sheets, shapes, alternatives } = subject;
  const twice = alternatives.some(({ findings }) => findings.some(({ code }) => TWICE.has(code)));
  if (shapes.length === 0 || twice) return null;
  const shape = random.pick(shapes);
  const at = sheets.findIndex(({ name }) => name === shape.sheet);
  const sheet = sheets[at];
  if (!sheet || shape.lying || sheet.tables.length > 0 || sheet.merges.length > 0) return null;
  if (shapes.filter((each) => each.sheet === shape.sheet).length > 1) return null;
  const places = placesToCut(sheet, shape);
  if (shape.headRow === null || places.length === 0) return null;
  const row = random.pick(places);
  const { area } = shape;
  const titles = rowsIn(sheet, { ...area, top: 0, bottom: area.top - 1 });
  const heads = rowsIn(sheet, { ...area, bottom: shape.headRow }).map(copied);
  const second = [...heads, ...rowsIn(sheet, { ...area, top: row })];
  const firstRows = sheet.rows.map((cells, index) =>
    index >= row && index <= area.bottom ? without(cells, area) : cells,
  );
  const both = put(sheet, shape, second, { ...sheet, rows: firstRows });
  const [first, ...more] = both;
  if (!first) return null;
  const titled = more.map((each) => ({ ...each, rows: [...titles.map(copied), ...each.rows] }));
  // A title that says the unit stands above the first only.
  const allowance = { units: true };
  return {
    sheets: sheets.toSpliced(at, 1, first, ...titled),
    done: `cut before row ${row + 1}`,
    allowance,
  };
}

/** Between two rows that share no sector, and with nothing above that heads what is below. */
function placesToCut(sheet: EditableSheet, shape: TableShape): number[] {
  const { lines, area, figures, headRow } = shape;
  const whole = wholeRows(sheet, shape);
  const plain = new Set(lines);
  const heading = sheet.rows.findIndex(
    (row, at) => at > (headRow ?? area.top) && !plain.has(at) && row.some((it) => it !== BLANK),
  );
  const below = (row: number) => heading >= 0 && heading < row;
  const sectorsIn = (from: number, to: number) =>
    figures.filter(({ row }) => from <= row && row < to).map(({ given }) => given.sector);
  return lines.slice(1).filter((row) => {
    const above = new Set(sectorsIn(0, row));
    const shared = sectorsIn(row, Infinity).some((sector) => above.has(sector));
    return whole.has(row) && !shared && !below(row);
  });
}

function rowsIn(sheet: EditableSheet, area: Area): Cell[][] {
  const rows: Cell[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const width = area.right - area.left + 1;
    rows.push(Array.from({ length: width }, (_, at) => cellAt(sheet, row, area.left + at)));
  }
  return rows;
}

const copied = (cells: readonly Cell[]): Cell[] =>
  cells.map((each) => (each === BLANK ? BLANK : { ...each }));

const without = (cells: readonly Cell[], { left, right }: Area): Cell[] =>
  cells.map((each, at) => (left <= at && at <= right ? BLANK : each));

const indented = (rows: readonly (readonly Cell[])[], left: number): Cell[][] =>
  rows.map((row) => [...Array<Cell>(left).fill(BLANK), ...row]);

const below: Put = (_sheet, { area }, second, first) => {
  const filled = first.rows.findLastIndex((row) => row.some((each) => each !== BLANK));
  const kept = first.rows.slice(0, filled + 1);
  return [{ ...first, rows: [...kept, [], [], ...indented(second, area.left)] }];
};

const beside: Put = (_sheet, { area }, second, first) => {
  const width = Math.max(...first.rows.map(({ length }) => length)) + 1;
  const rows = first.rows.map((row, at) => {
    const more = second[at - area.top];
    return more ? [...row, ...Array<Cell>(width - row.length).fill(BLANK), ...more] : row;
  });
  return [{ ...first, rows }];
};

const elsewhere: Put = (_sheet, { area }, second, first) => [
  first,
  {
    ...first,
    name: `${first.name} (2)`,
    rows: indented(second, area.left),
  },
];

export const CUT_IN_TWO: readonly Variation[] = [
  { name: "cut in two, below", apply: (random, subject) => cut(random, subject, below) },
  { name: "cut in two, beside", apply: (random, subject) => cut(random, subject, beside) },
  {
    name: "cut in two, on two sheets",
    apply: (random, subject) => cut(random, subject, elsewhere),
  },
];
