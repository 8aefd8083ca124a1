import type { Random } from "../fuzz/random";
import { onSide } from "./edit-sheet";
import type { EditableSheet } from "./editable-sheet";
import type { Allowance } from "./judge-variant";
import type { Subject, TableShape } from "./table-shape";

export interface Varied {
  readonly sheets: readonly EditableSheet[];
  /** What was done, so that a failure can be understood: `column "Status" before C`. */
  readonly done: string;
  readonly allowance?: Allowance;
}

/** One thing that can be done to a workbook without a change of what it says. */
export interface Variation {
  /** Under which it is counted. */
  readonly name: string;
  /** `null` where it cannot be done to this workbook, or would change what it says. */
  readonly apply: (random: Random, subject: Subject) => Varied | null;
}

/** Picks a table and varies the sheet it stands on, which lies as the table's shape says. */
export function onATable(
  vary: (
    random: Random,
    sheet: EditableSheet,
    shape: TableShape,
    subject: Subject,
  ) => { sheet: EditableSheet; done: string; allowance?: Allowance } | null,
): Variation["apply"] {
  return (random, subject) => {
    if (subject.shapes.length === 0) return null;
    const shape = random.pick(subject.shapes);
    const at = subject.sheets.findIndex(({ name }) => name === shape.sheet);
    const sheet = subject.sheets[at];
    if (!sheet) return null;
    const varied = vary(random, shape.lying ? onSide(sheet) : sheet, shape, subject);
    if (!varied) return null;
    const stood = shape.lying ? onSide(varied.sheet) : varied.sheet;
    return { ...varied, sheets: subject.sheets.with(at, stood) };
  };
}
