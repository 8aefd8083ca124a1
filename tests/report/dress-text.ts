import { columnIndex } from "spreadsheet/address";
import { address } from "../../src/report/description/address";
import { merged, type StyledCell } from "../../src/report/description/merged";
import type { Look, SheetDescription } from "../../src/report/description/sheet-description";

type Dressed = Omit<Look, "lines">;

const SAID_OTHERWISE = new Set<string>([
  "blocks",
  "looks",
  "styled",
] satisfies (keyof SheetDescription)[]);

/**
 * How a sheet looks and prints, a line each: what its cells and the lines around them come to once
 * all looks are applied in order, and all else of its description but what stands in the cells.
 */
export function dressText(sheet: SheetDescription): string {
  const dress = dressOf(sheet);
  const rest = Object.entries(sheet).filter(([name]) => !SAID_OTHERWISE.has(name));
  const others = rest.flatMap(([name, value]: [string, unknown]) =>
    (Array.isArray(value) ? value : [value]).map((each) => `${name} ${said(each)}`),
  );
  return [...others, ...areasOf(dress.cells), ...areasOf(dress.lines)].join("\n");
}

/** The order in which properties were given says nothing. */
const said = (value: unknown): string =>
  JSON.stringify(
    typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).sort())
      : value,
  );

/** What each cell and each edge between cells comes to, by `row,column`. */
function dressOf({ looks, styled }: Pick<SheetDescription, "looks" | "styled">) {
  const cells = new Map<string, Dressed>();
  const lines = new Map<string, Record<string, string>>();
  const draw = (row: number, column: number, edge: string, line: string) => {
    const key = `${row},${column}`;
    lines.set(key, { ...lines.get(key), [edge]: line });
  };
  for (const { area, look } of styled) {
    const named = looks[look];
    if (!named) throw new RangeError(`No look is named ${look}.`);
    const { lines: drawn = {}, ...dressed } = named;
    const { top, left, bottom, right } = areaOf(area);
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++)
        cells.set(`${row},${column}`, { ...cells.get(`${row},${column}`), ...dressed });
    for (const [edge, { weight, color }] of Object.entries(drawn)) {
      // The top of a cell is the bottom of the one above it.
      const rows = { top: [top - 1], bottom: [bottom], between: range(top, bottom - 1) }[edge];
      for (const row of rows ?? range(top, bottom))
        for (const column of rows ? range(left, right) : [right])
          draw(row, column, rows ? "below" : "right", `${weight} ${color}`);
    }
  }
  return { cells, lines };
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** @example areaOf("A4:C9") //=> { top: 3, left: 0, bottom: 8, right: 2 } */
function areaOf(a1: string) {
  const [, from = "", first = "", to = from, last = first] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(a1) ?? [];
  return {
    ...{ top: Number(first) - 1, left: columnIndex(from) },
    ...{ bottom: Number(last) - 1, right: columnIndex(to) },
  };
}

/** A line for each look, with the areas that have it. */
function areasOf(dressed: ReadonlyMap<string, object>): string[] {
  const cells = [...dressed].flatMap(([key, look]): StyledCell[] => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return said(look) === "{}" ? [] : [{ row, column, look: said(look) }];
  });
  const ordered = cells.sort((a, b) => a.column - b.column || a.row - b.row);
  const areas = new Map<string, string[]>();
  for (const { look, area } of merged(ordered)) areas.set(look, [...(areas.get(look) ?? []), area]);
  return [...areas].map(([look, all]) => `${sideBySide(all).join(" ")} ${look}`);
}

/** Areas of the same rows in columns beside each other as one. */
function sideBySide(areas: readonly string[]): string[] {
  const joined: ReturnType<typeof areaOf>[] = [];
  for (const area of areas.map(areaOf)) {
    const left = joined.find(
      ({ top, bottom, right }) =>
        top === area.top && bottom === area.bottom && right === area.left - 1,
    );
    if (left) left.right = area.right;
    else joined.push(area);
  }
  return joined.map(({ top, left, bottom, right }) => address(top, left, bottom, right));
}
