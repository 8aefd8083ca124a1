import { rateVerdict } from "../../domain/checks/rates";
import type { SectorFigure } from "../../domain/figures";
import type { Quantity } from "../../domain/quantities";
import { parseRange, type Source } from "../../workbook";
import { howOf, leafOf } from "./account-for";
import {
  areaPlace,
  cellPlace,
  createCellBook,
  type CellBook,
  type ReadCells,
  type StoredCell,
} from "./cell-book";
import type { Explanation, How, StatedBeside } from "./explanation";
import {
  plain,
  reduceFormula,
  UnknownFormulaError,
  type ExplainedPlace,
  type Given,
  type Operand,
  type Term,
} from "./formula";
import { functionTerm } from "./function-term";
import { sourceFigures, type SourceFigures } from "./source-figures";

/** So often is read on, each time what the formulas just read refer to. */
const MOST_READINGS = 12;
/** A formula of a formula of ... : deeper than any sheet of ours goes. */
const DEEPEST = 12;

/**
 * Why a cell shows the number that it shows, followed through formulas to the cells of the source.
 *
 * @param place a single cell
 * @param source the workbook's source; `null` without one
 */
export async function explainCell(
  place: ExplainedPlace,
  source: Source | null,
  read: ReadCells,
): Promise<Explanation> {
  const book = createCellBook(read);
  const figures = sourceFigures(source);
  const { top: row, left: column } = parseRange(place.range) ?? { top: 0, left: 0 };
  book.want(cellPlace(place.sheet, row, column));
  if (column > 0)
    book.want(areaPlace(place.sheet, { top: row, left: 0, bottom: row, right: column - 1 }));
  if (row > 0)
    book.want(areaPlace(place.sheet, { top: 0, left: column, bottom: row - 1, right: column }));
  let attempt: Explanation | null = null;
  for (let reading = 0; reading < MOST_READINGS && (await book.fetch()); reading++)
    attempt = explained({ sheet: place.sheet, row, column }, book, figures);
  return attempt ?? { kind: "no-number", place, shown: "", heading: [], missing: [] };
}

interface At {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function explained(at: At, book: CellBook, figures: SourceFigures): Explanation {
  const place = cellPlace(at.sheet, at.row, at.column);
  const cell = book.at(at.sheet, at.row, at.column);
  const heading = headingOf(at, book, figures);
  const missing: ExplainedPlace[] = [];
  const shown = (cell?.text ?? "").trim();
  const nothing = (): Explanation => ({
    ...{ kind: "no-number", place, shown, heading, missing },
  });
  if (cell === undefined) return nothing();
  const own = figures.at(place)?.quantity ?? null;
  const value = typeof cell.value === "number" ? cell.value : own?.value;
  const term = cell.formula === null ? null : termIn(at, cell.formula, book, figures, missing);
  if (value === undefined) return nothing();
  const how = howNow(place, cell, value, term, figures);
  return {
    ...{ kind: "number", place, shown, value, heading, how, term },
    isRate: cell.format.includes("%") || own?.unit === "percentage",
    stated: statedBeside(how, place, figures),
    isTotal: isTotal(how),
  };
}

function howNow(
  place: ExplainedPlace,
  { formula, text }: StoredCell,
  value: number,
  term: Term | null,
  figures: SourceFigures,
): How {
  if (term !== null && formula !== null) return howOf(term, formula, figures);
  const leaf = leafOf(value, [place], figures);
  if (formula === null) return { kind: "given", leaf: { ...leaf, printed: leaf.printed ?? text } };
  return { kind: "other", formula, of: { value, kind: "other", leaves: [], places: [] } };
}

/** How a formula comes by its number; `null` where it gives none, or does what is not known. */
function termIn(
  at: At,
  formula: string,
  book: CellBook,
  figures: SourceFigures,
  missing: ExplainedPlace[],
): Term | null {
  const walk = createWalk(book, figures, missing);
  return walk(at, formula);
}

/** Follows formulas from cell to cell, each cell once. */
function createWalk(book: CellBook, figures: SourceFigures, missing: ExplainedPlace[]) {
  const known = new Map<string, Term | null>();
  const open = new Set<string>();
  const walk = (at: At, formula: string): Term | null => {
    const key = `${at.sheet}!${at.row},${at.column}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (open.has(key) || open.size >= DEEPEST) return null;
    open.add(key);
    const term = tryToReduce(formula, at.sheet, around);
    open.delete(key);
    known.set(key, term);
    return term;
  };
  const operandAt = (at: At): Operand => {
    const place = cellPlace(at.sheet, at.row, at.column);
    const cell = book.at(at.sheet, at.row, at.column);
    if (cell === undefined) return plain(null);
    const { value, formula } = cell;
    const isGiven = figures.holds(at.sheet, at.row, at.column);
    if (isGiven && typeof value !== "number" && figures.at(place)?.quantity === null)
      missing.push(place);
    if (typeof value !== "number") return { value, term: null, from: place };
    const inner = formula === null || isGiven ? null : walk(at, formula);
    return { value, term: { kind: "cell", value, place, inner } };
  };
  const around = (sheet: string) => ({
    sheet,
    cells: (place: ExplainedPlace): Given => {
      book.want(place);
      const area = parseRange(place.range);
      if (area === null) throw new UnknownFormulaError(place.range);
      const { top, left, bottom, right } = area;
      const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
        Array.from({ length: right - left + 1 }, (__, across) =>
          operandAt({ sheet: place.sheet, row: top + down, column: left + across }),
        ),
      );
      const [only] = rows[0] ?? [];
      return top === bottom && left === right ? (only ?? plain(null)) : { rows, place };
    },
    call: (name: string, args: readonly Given[]) => functionTerm(name, args, figures.source),
  });
  return walk;
}

function tryToReduce(
  formula: string,
  sheet: string,
  around: (sheet: string) => Parameters<typeof reduceFormula>[1],
): Term | null {
  try {
    return reduceFormula(formula, around(sheet)).term;
  } catch (error) {
    // Its number is then told as it stands, with its formula.
    if (error instanceof UnknownFormulaError) return null;
    throw error;
  }
}

/** What a cell is about: the first text in its row, and the nearest one above it. */
function headingOf({ sheet, row, column }: At, book: CellBook, figures: SourceFigures): string[] {
  const known = figures.at(cellPlace(sheet, row, column));
  if (known !== null)
    return [[known.figure.label, known.figure.year].filter((each) => each !== null).join(" ")];
  const texts = (cells: readonly (StoredCell | undefined)[]) =>
    cells.flatMap((cell) => (typeof cell?.value === "string" ? cell.value.trim() : []));
  const left = texts(Array.from({ length: column }, (_, at) => book.at(sheet, row, at)));
  const above = texts(Array.from({ length: row }, (_, at) => book.at(sheet, row - 1 - at, column)));
  return [left[0], above[0]].filter(
    (each) => each !== undefined && each !== "" && each !== "–",
  ) as string[];
}

/** A total adds up the figures of several sectors. */
function isTotal(how: How): boolean {
  const amounts =
    how.kind === "ratio"
      ? [how.top, how.bottom]
      : how.kind === "difference"
        ? [how.left, how.right]
        : how.kind === "given"
          ? []
          : [how.of];
  return amounts.some(
    ({ leaves }) => new Set(leaves.flatMap(({ figure }) => figure?.label ?? [])).size > 1,
  );
}

/** The percentage that the source states of the same figures, or of which this cell is. */
function statedBeside(
  how: How,
  place: ExplainedPlace,
  figures: SourceFigures,
): StatedBeside | null {
  const own = figures.at(place);
  const isRate = own?.field === "statedRate" || own?.field === "statedRateInclProcurement";
  if (own !== null && isRate)
    return verdictOn(own.figure, own.field === "statedRateInclProcurement");
  if (how.kind !== "ratio") return null;
  const [bottom] = how.bottom.leaves;
  const of = bottom?.places[0] === undefined ? null : figures.at(bottom.places[0]);
  if (of === null || how.bottom.leaves.length !== 1 || of.field !== "target") return null;
  return verdictOn(of.figure, how.top.leaves.length > 1);
}

function verdictOn(figure: SectorFigure, incl: boolean): StatedBeside | null {
  const { target, realised, procurement } = figure;
  const stated: Quantity | null = incl ? figure.statedRateInclProcurement : figure.statedRate;
  if (stated === null || target === null || realised === null) return null;
  if (incl && procurement === null) return null;
  const verdict = rateVerdict(stated, target, realised, incl ? procurement : null);
  if (verdict === null) return null;
  const { origin } = stated;
  return {
    printed: stated.text,
    place: origin.kind === "cell" ? { sheet: origin.sheet, range: origin.cell } : null,
    verdict: verdict.verdict,
    low: verdict.attainable.low,
    high: verdict.attainable.high,
    recomputed: verdict.recomputed,
  };
}
