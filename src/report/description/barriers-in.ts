import { parseArea, type Area } from "spreadsheet/address";
import { address } from "./address";
import { shownBy } from "./content";
import type { CellContent, SheetDescription } from "./sheet-description";

/** What keeps a reader from a described sheet: data, for tests and for who writes a new report. */
export type Barrier =
  /** The first cell, where a screen reader begins, does not say what the sheet shows. */
  | { readonly code: "no-title" }
  /** A data block without an Excel table, so that its headers are not said. */
  | { readonly code: "no-table" }
  /** A table's header that is blank, no text, or stands there twice. */
  | { readonly code: "header"; readonly table: string; readonly cell: string }
  | { readonly code: "tables-overlap"; readonly tables: readonly [string, string] }
  /** No words below or above a chart say what it shows: charts have no alternative text. */
  | { readonly code: "chart-without-words"; readonly chart: string }
  | { readonly code: "too-small"; readonly look: string; readonly size: number }
  | { readonly code: "contrast"; readonly look: string; readonly ratio: number };

const LEAST_SIZE = 9;
const LEAST_CONTRAST = 4.5;

/**
 * Holds a description to what published government files must be (product.md, "accessible"). That
 * cells are never merged and nothing is said by a picture, the language of descriptions sees to.
 *
 * @example barriersIn(describeOverzicht(input)) //=> []
 */
export function barriersIn(description: SheetDescription): readonly Barrier[] {
  const cells = cellsOf(description);
  const title = cells.get("A1");
  return [
    ...(title && String(shownBy(title)).trim() !== "" ? [] : [{ code: "no-title" } as const]),
    ...(description.tables.length > 0 ? [] : [{ code: "no-table" } as const]),
    ...headerBarriers(description, cells),
    ...overlaps(description),
    ...chartBarriers(description, cells),
    ...lookBarriers(description),
  ];
}

type Cells = ReadonlyMap<string, CellContent>;

function cellsOf({ blocks }: SheetDescription): Cells {
  const cells = new Map<string, CellContent>();
  for (const { top, left, rows } of blocks)
    rows.forEach((row, down) => {
      row.forEach((cell, across) => {
        if (cell) cells.set(address(top + down, left + across), cell);
      });
    });
  return cells;
}

/** A description's own area, which is always one. */
function areaOf(a1: string): Area {
  return parseArea(a1) ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

function headerBarriers({ tables }: SheetDescription, cells: Cells): Barrier[] {
  return tables.flatMap(({ name, area }) => {
    const { top, left, right } = areaOf(area);
    const seen = new Set<string>();
    return Array.from({ length: right - left + 1 }, (_, index) => {
      const cell = address(top, left + index);
      const header = cells.get(cell);
      const text = header?.kind === "text" ? header.text.trim() : "";
      const isGood = text !== "" && !seen.has(text.toLowerCase());
      seen.add(text.toLowerCase());
      return isGood ? [] : [{ code: "header", table: name, cell } as const];
    }).flat();
  });
}

function overlaps({ tables }: SheetDescription): Barrier[] {
  return tables.flatMap((one, index) =>
    tables
      .slice(index + 1)
      .filter((other) => overlap(areaOf(one.area), areaOf(other.area)))
      .map((other) => ({ code: "tables-overlap", tables: [one.name, other.name] }) as const),
  );
}

const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

function chartBarriers({ charts }: SheetDescription, cells: Cells): Barrier[] {
  return charts.flatMap(({ name, place }) => {
    const { top, left, bottom } = areaOf(place);
    const said = [top - 1, bottom + 1].map((row) => cells.get(address(row, left)));
    const hasWords = said.every((cell) => cell !== undefined);
    return hasWords ? [] : [{ code: "chart-without-words", chart: name } as const];
  });
}

function lookBarriers({ looks }: SheetDescription): Barrier[] {
  const grounds = ["#FFFFFF", ...Object.values(looks).flatMap(({ fill }) => fill ?? [])];
  return Object.entries(looks).flatMap(([look, { size = LEAST_SIZE, color }]): Barrier[] => {
    const ratio = color ? Math.min(...grounds.map((ground) => contrast(color, ground))) : 21;
    return [
      ...(size < LEAST_SIZE ? [{ code: "too-small", look, size } as const] : []),
      ...(ratio < LEAST_CONTRAST ? [{ code: "contrast", look, ratio } as const] : []),
    ];
  });
}

/**
 * The contrast of two colours, from 1 (the same) to 21 (black on white), as WCAG 2.2 defines it
 * (w3.org/TR/WCAG22/#dfn-contrast-ratio).
 *
 * @param a `#RRGGBB`, as `b`
 * @example contrast("#FFFFFF", "#000000") //=> 21
 */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
