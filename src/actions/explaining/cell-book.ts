import { areaAddress, cellAddress, parseRange } from "../../workbook";
import type { ExplainedPlace, Scalar } from "./formula";

/** Cells as Excel gives them; formulas, texts and formats of ranges that are not large. */
export interface CellBlock {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly texts: readonly (readonly string[])[] | null;
  readonly formats: readonly (readonly unknown[])[] | null;
}

/** Reads ranges, `null` for one whose sheet is gone. */
export type ReadCells = (
  places: readonly ExplainedPlace[],
) => Promise<readonly (CellBlock | null)[]>;

export interface StoredCell {
  readonly value: Scalar;
  /** With its `=`, in en-US. */
  readonly formula: string | null;
  readonly text: string;
  readonly format: string;
}

/** The cells that were read for one explanation, and those that are still to be read. */
export interface CellBook {
  /** `undefined` when it is yet to be read, or stands on no sheet. */
  readonly at: (sheet: string, row: number, column: number) => StoredCell | undefined;
  /** Asks for a range, to be read before the next try. */
  readonly want: (place: ExplainedPlace) => void;
  /** Reads what was asked for; `false` when that was nothing. */
  readonly fetch: () => Promise<boolean>;
}

const ERROR = /^#[A-Z]+(?:[/!?\d][A-Z0-9]*)?[!?]?$/;

export function createCellBook(read: ReadCells): CellBook {
  const cells = new Map<string, StoredCell>();
  const asked = new Set<string>();
  let wanted: ExplainedPlace[] = [];
  const keyOf = (sheet: string, row: number, column: number) =>
    `${sheet}!${cellAddress(row, column)}`;
  const keep = ({ sheet, range }: ExplainedPlace, block: CellBlock) => {
    const { top = 0, left = 0 } = parseRange(range) ?? {};
    block.values.forEach((row, down) => {
      row.forEach((value, across) => {
        cells.set(keyOf(sheet, top + down, left + across), storedCell(block, value, down, across));
      });
    });
  };
  return {
    at: (sheet, row, column) => cells.get(keyOf(sheet, row, column)),
    want: (place) => {
      const key = `${place.sheet}!${place.range}`;
      if (asked.has(key)) return;
      asked.add(key);
      wanted.push(place);
    },
    fetch: async () => {
      const now = wanted;
      wanted = [];
      if (now.length === 0) return false;
      const blocks = await read(now);
      blocks.forEach((block, index) => {
        const place = now[index];
        if (block !== null && place !== undefined) keep(place, block);
      });
      return true;
    },
  };
}

function storedCell(block: CellBlock, value: unknown, down: number, across: number): StoredCell {
  const formula = block.formulas?.[down]?.[across];
  return {
    value: scalarOf(value),
    formula: typeof formula === "string" && formula.startsWith("=") ? formula : null,
    text: block.texts?.[down]?.[across] ?? String(value),
    format: String(block.formats?.[down]?.[across] ?? "General"),
  };
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return ERROR.test(value) ? { fault: value } : value;
}

/** The place of one cell. */
export const cellPlace = (sheet: string, row: number, column: number): ExplainedPlace => ({
  sheet,
  range: cellAddress(row, column),
});

/** The part of a row or column before a cell. */
export const areaPlace = (
  sheet: string,
  area: { top: number; left: number; bottom: number; right: number },
): ExplainedPlace => ({ sheet, range: areaAddress(area) });
