import { onSide } from "./edit-sheet";
import { BLANK, type EditableSheet } from "./editable-sheet";
import { placesOf, type Alternative, type Given } from "./given-figures";
import { onItsSide, parseRange, type Area, type Finding } from "./reader";

/** Where a table that was read has its headers and its figures, its headers lying above them. */
export interface TableShape {
  readonly sheet: string;
  /** Its headers stand beside its figures: all of this is said of the sheet on its side. */
  readonly lying: boolean;
  /** Its figures stand beside or in sentences: no header heads them. */
  readonly blocks: boolean;
  readonly area: Area;
  /** Rows that hold figures, ascending. */
  readonly lines: readonly number[];
  readonly figures: readonly {
    readonly row: number;
    readonly column: number;
    readonly given: Given;
  }[];
  /** The row in which a column's own header stands; `null` where there is none. */
  readonly headRow: number | null;
}

/** The shape of the table that an alternative was read from; `null` where it has none of its own. */
export function shapeOf(
  { source, figures, findings }: Alternative,
  sheets: readonly EditableSheet[],
): TableShape | null {
  const sheet = sheets.find(({ name }) => name === source.sheet);
  const range = parseRange(source.range);
  const all = [...figures.values()].flatMap((given) =>
    given.places.map(({ sheet: name, area }) => ({ name, area, given })),
  );
  if (!sheet || !range) return null;
  // One reading may join tables: its range is that of the first, and so is the shape.
  const cells = all.filter(({ name, area }) => name === sheet.name && within(area, range));
  if (cells.length === 0) return null;
  const lying = manySectors(cells, ({ top }) => top) > manySectors(cells, ({ left }) => left);
  const turn = (area: Area): Area => (lying ? onItsSide(area) : area);
  const standing = lying ? onSide(sheet) : sheet;
  const area = turn(range);
  const at = cells.flatMap(({ area: each, given }) => cellsOf(turn(each), given));
  const lines = [...new Set(at.map(({ row }) => row))].sort((a, b) => a - b);
  const first = Math.min(...lines, ...unreadRows(findings, sheet.name, turn));
  const columns = new Set(at.map(({ column }) => column));
  const headRow = headRowOf(standing, { ...area, bottom: first - 1 }, columns);
  const blocks = source.layout === "blocks";
  return { sheet: sheet.name, lying, blocks, area, lines, figures: at, headRow };
}

const within = (area: Area, range: Area): boolean =>
  range.top <= area.top &&
  area.bottom <= range.bottom &&
  range.left <= area.left &&
  area.right <= range.right;

function* rowsOf({ top, bottom }: Area): Generator<number> {
  for (let row = top; row <= bottom; row++) yield row;
}

function cellsOf(area: Area, given: Given): { row: number; column: number; given: Given }[] {
  return [...rowsOf(area)].flatMap((row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, at) => ({
      ...{ row, column: area.left + at, given },
    })),
  );
}

/** How many sectors a line holds, at most. */
function manySectors(
  cells: readonly { readonly area: Area; readonly given: Given }[],
  lineOf: (area: Area) => number,
): number {
  const lines = new Map<number, Set<string>>();
  for (const { area, given } of cells) {
    const sectors = lines.get(lineOf(area)) ?? new Set();
    lines.set(lineOf(area), sectors.add(given.sector));
  }
  return Math.max(...[...lines.values()].map(({ size }) => size));
}

/** Rows that hold something in the place of a figure. */
function unreadRows(
  findings: readonly Finding[],
  sheet: string,
  turn: (area: Area) => Area,
): number[] {
  return findings
    .filter(({ code }) => code === "figure-unreadable" || code === "figure-missing")
    .flatMap(({ origin }) => placesOf(origin))
    .flatMap((place) => (place.sheet === sheet ? [turn(place.area).top] : []));
}

/** The last row that heads several columns, one of figures among them. */
function headRowOf(
  sheet: EditableSheet,
  { top, bottom, left, right }: Area,
  figures: ReadonlySet<number>,
): number | null {
  for (let row = bottom; row >= top; row--) {
    const filled = (sheet.rows[row] ?? []).flatMap((each, at) =>
      each !== BLANK && left <= at && at <= right ? [at] : [],
    );
    if (filled.length > 1 && filled.some((column) => figures.has(column))) return row;
  }
  return null;
}

/** A workbook that is varied, and what is read in it as it is. */
export interface Subject {
  readonly name: string;
  readonly sheets: readonly EditableSheet[];
  readonly alternatives: readonly Alternative[];
  readonly shapes: readonly TableShape[];
}
