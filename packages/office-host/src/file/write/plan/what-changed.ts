import { type Cell, type Sheet, isEntity, isCellError } from "../../../model";
import { aspectsOf, cellKey, type OriginalSheet, type SheetAspects } from "../../format";

export type Aspect = keyof SheetAspects;

/** One cell that is not as the file has it. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: Readonly<Cell> | undefined;
  /** `null` when nothing is left. */
  readonly after: Readonly<Cell> | null;
  readonly styleChanged: boolean;
  readonly valueOnly: boolean;
}

/** The aspects of a sheet that differ; all of them for a sheet that the file does not have. */
export function changedAspects(sheet: Sheet, original: OriginalSheet | undefined): Set<Aspect> {
  const now = aspectsOf(sheet);
  const names = Object.keys(now) as Aspect[];
  return new Set(names.filter((name) => now[name] !== original?.aspects[name]));
}

/** The cells that differ, those that are gone among them. */
export function changedCells(sheet: Sheet, original: OriginalSheet | undefined): ChangedCell[] {
  const changed: ChangedCell[] = [];
  const seen = new Set<number>();
  for (const { row, column, cell } of sheet.cells()) {
    const key = cellKey(row, column);
    seen.add(key);
    const change = compare(original?.cells.get(key), cell);
    if (change) changed.push({ row, column, ...change });
  }
  for (const [key, before] of original?.cells ?? []) {
    if (seen.has(key) || isBare(before)) continue;
    const place = { row: Math.floor(key / 16_384), column: key % 16_384 };
    changed.push({
      ...place,
      before,
      after: null,
      styleChanged: before.style !== undefined,
      valueOnly: false,
    });
  }
  return changed;
}

function compare(
  before: Readonly<Cell> | undefined,
  after: Readonly<Cell>,
): Omit<ChangedCell, "row" | "column"> | null {
  const styleChanged =
    !sameStyle(before, after) || (before?.quoted ?? false) !== (after.quoted ?? false);
  const isFirst = givesAsFirst(after);
  const sameFormula =
    before?.formula === after.formula && (isFirst || sameSpill(before?.spill, after.spill));
  const isSame = isFirst || sameValue(before?.value ?? null, after.value);
  if (!styleChanged && sameFormula && isSame) return null;
  if (!before && isBare(after)) return null;
  const valueOnly = sameFormula && after.formula !== undefined;
  return { before, after: isBare(after) && !after.style ? null : after, styleChanged, valueOnly };
}

function isBare(cell: Readonly<Cell>): boolean {
  return cell.value === null && cell.formula === undefined && !cell.style;
}

function sameStyle(before: Readonly<Cell> | undefined, after: Readonly<Cell>): boolean {
  return (
    before?.style === after.style ||
    JSON.stringify(before?.style ?? {}) === JSON.stringify(after.style ?? {})
  );
}

/** What a formula of the file gives is what it gave before anything was changed. */
function givesAsFirst({ first, value, spill }: Readonly<Cell>): boolean {
  return first !== undefined && sameValue(first.value, value) && sameSpill(first.spill, spill);
}

function sameSpill(one: Cell["spill"], other: Cell["spill"]): boolean {
  return one?.rows === other?.rows && one?.columns === other?.columns;
}

/** As the file has them. */
function sameValue(one: Cell["value"], other: Cell["value"]): boolean {
  const [before, after] = [one, other].map((each) => (isEntity(each) ? each.text : each));
  if (before === after) return true;
  return isCellError(before) && isCellError(after) && before.error === after.error;
}
