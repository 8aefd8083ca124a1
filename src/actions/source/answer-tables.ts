import type { SectorFigure } from "../../domain/figures";
import type { Place } from "../../office/reading";
import { customCalls } from "../../standalone";
import {
  areaAddress,
  cellAddress,
  parseRange,
  type CellValue,
  type SheetCells,
  type Source,
} from "../../workbook";
import { ADDIN_MARKS } from "../addin";
import type { SourceState } from "./source-state";

/** Formulas of a range, and values where there is none. */
export type Formulas = readonly (readonly CellValue[])[];

/** A table that may be one of answers: what is looked into, and the cells of its figures. */
export interface Suspect extends Place {
  readonly whole: string;
  readonly figures: ReadonlySet<string>;
}

/** Whoever lets functions fill a table begins at its top. */
const MOST_ROWS = 200;

/**
 * The tables to look into for functions of ours: a list of sectors with `=BANEN.DOEL(A2)` behind each
 * looks like figures, and is an answer to be made from them. Of a workbook's only table it is not
 * asked at first, nor as long as it stays the same: one that answers to itself does not.
 *
 * @param before what the workbook gave last
 */
export function suspectTables(state: SourceState, before: SourceState): Suspect[] {
  if (state.kind !== "ready") return [];
  const isNews = before.kind !== "reading" && JSON.stringify(before) !== JSON.stringify(state);
  const tables = [state.source, ...state.others].flatMap((each) => each.parts ?? [each]);
  if (tables.length === 1 && !isNews) return [];
  const places = new Map(tables.map((each) => [`${each.sheet}!${each.range}`, each]));
  return [...places.values()].flatMap(suspectIn);
}

function suspectIn({ sheet, range, layout, figures }: Source): Suspect | [] {
  const area = parseRange(range);
  if (sheet === null || area === null || layout === "joined") return [];
  const bottom = Math.min(area.bottom, area.top + MOST_ROWS);
  return {
    ...{ sheet, whole: range, range: areaAddress({ ...area, bottom }) },
    figures: new Set(figures.flatMap(cellsOf)),
  };
}

/** Where its figures stand, those that are errors as yet among them. */
function cellsOf({ target, realised, procurement, blanks }: SectorFigure): string[] {
  const origins = [target?.origin, realised?.origin, procurement?.origin, ...Object.values(blanks)];
  return origins.flatMap((origin) => (origin?.kind === "cell" ? origin.cell : []));
}

/**
 * The sheets as if tables that a function of ours fills did not stand on them. As a source such a
 * table would be asked for itself, and the real one would be one of several.
 *
 * @param formulas of each of the suspects
 */
export function withoutAnswerTables(
  sheets: readonly SheetCells[],
  suspects: readonly Suspect[],
  formulas: readonly Formulas[],
): readonly SheetCells[] {
  const answers = suspects.filter((suspect, index) => isAnswer(suspect, formulas[index] ?? []));
  return answers.length === 0
    ? sheets
    : sheets.map((sheet) =>
        answers.filter(({ sheet: name }) => name === sheet.name).reduce(without, sheet),
      );
}

const { isIn } = customCalls(ADDIN_MARKS.namespace);

function isAnswer({ range, figures }: Suspect, formulas: Formulas): boolean {
  const { top = 0, left = 0 } = parseRange(range) ?? {};
  return formulas.some((row, down) =>
    row.some(
      (formula, across) =>
        typeof formula === "string" &&
        formula.startsWith("=") &&
        figures.has(cellAddress(top + down, left + across)) &&
        isIn(formula),
    ),
  );
}

function without(sheet: SheetCells, { whole }: Suspect): SheetCells {
  const area = parseRange(whole);
  if (area === null) return sheet;
  const inside = (row: number, column: number) =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return {
    ...sheet,
    values: sheet.values.map((line, down) =>
      line.map((value, across) => (inside(sheet.top + down, sheet.left + across) ? "" : value)),
    ),
  };
}
