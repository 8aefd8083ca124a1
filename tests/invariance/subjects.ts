import { cellsOfWorkbook } from "../fixtures/cells-of-workbook";
import { FIXTURE_NAMES, openFixture } from "../fixtures/workbooks/open-fixture";
import { PRACTICE_WORKBOOKS } from "../fixtures/practice/practice-workbooks";
import { generate } from "../fuzz/generate";
import { editableSheet, type EditableSheet } from "./editable-sheet";
import { alternativesOf, type Alternative } from "./given-figures";
import type { SheetCells } from "./reader";
import { shapeOf, type Subject, type TableShape } from "./table-shape";

/** A workbook to be varied; `null` where nothing is read in it, so that nothing can stay the same. */
export function subjectOf(name: string, cells: readonly SheetCells[]): Subject | null {
  const alternatives = alternativesOf(cells);
  const sheets = cells.map(editableSheet);
  const shapes = shapesOf(alternatives, sheets);
  const figures = alternatives.some((each) => each.figures.size > 0);
  return figures ? { name, sheets, alternatives, shapes } : null;
}

export function shapesOf(
  alternatives: readonly Alternative[],
  sheets: readonly EditableSheet[],
): TableShape[] {
  return alternatives.flatMap((each) => shapeOf(each, sheets) ?? []);
}

/** The workbooks of the fixtures and in shapes of practice, as far as figures are read in them. */
export async function fixtureSubjects(): Promise<Subject[]> {
  const subjects: (Subject | null)[] = [];
  for (const name of FIXTURE_NAMES)
    subjects.push(subjectOf(name, cellsOfWorkbook(await openFixture(name))));
  for (const { name, cells } of PRACTICE_WORKBOOKS) subjects.push(subjectOf(name, await cells()));
  return subjects.filter((each) => each !== null);
}

/** Larger ones take long to read again and again, and hold nothing that smaller ones do not. */
const MOST_CELLS = 600;

export function generatedSubject(seed: number): Subject | null {
  const { layout, sheets } = generate(seed);
  const cells = sheets.reduce((sum, { values }) => sum + values.flat().length, 0);
  if (cells > MOST_CELLS) return null;
  return subjectOf(`generated ${seed}, ${layout}`, sheets);
}
