import { SHEET_ORDER } from "spreadsheet/parts";
import {
  attribute,
  child,
  children,
  elementMaker,
  joined,
  numberIn,
  type NewAttributes,
  type XmlElement,
  type XmlSource,
} from "spreadsheet/xml";
import type { Sheet } from "../../../model";
import { widthOfPoints } from "../../format";
import type { OpenSheet } from "../cells";
import { setChild } from "./set-child";

type Columns = readonly [widths: [number, number][], hidden: number[], standard: number];
const NONE: Columns = [[], [], 48];

/**
 * Widths and hidden columns, of those that changed. A definition that is for more columns is cut
 * around them, so that the others keep all that it says.
 *
 * @param before how they were, as `SheetAspects.columns` has it
 */
export function writeColumns(open: OpenSheet, sheet: Sheet, before: string | undefined): void {
  const [widths, hidden, standard] = before === undefined ? NONE : (JSON.parse(before) as Columns);
  const [oldWidths, oldHidden] = [new Map(widths), new Set(hidden)];
  const named = new Set([
    ...oldWidths.keys(),
    ...oldHidden,
    ...sheet.columnWidths.keys(),
    ...sheet.hiddenColumns,
  ]);
  const changed = [...named].filter(
    (column) =>
      oldWidths.get(column) !== sheet.columnWidths.get(column) ||
      oldHidden.has(column) !== sheet.hiddenColumns.has(column),
  );
  if (changed.length > 0) writeDefinitions(open, sheet, new Set(changed));
  if (sheet.standardWidth !== standard)
    setChild(open.edits, open.root, SHEET_ORDER, "sheetFormatPr", {
      defaultColWidth: widthOfPoints(sheet.standardWidth),
      ...(child(open.root, "sheetFormatPr") ? {} : { defaultRowHeight: sheet.standardHeight }),
    });
}

interface Definition {
  readonly first: number;
  readonly source: XmlSource;
}

function writeDefinitions(open: OpenSheet, sheet: Sheet, changed: Set<number>): void {
  const { root, edits, text } = open;
  const cols = child(root, "cols");
  const make = elementMaker(cols ?? root);
  const left = new Set(changed);
  const definition = (own: NewAttributes, first: number, last: number): Definition => ({
    first,
    source: make("col", { ...own, min: first + 1, max: last + 1 }),
  });
  const lookOf = (column: number): NewAttributes => {
    const points = sheet.columnWidths.get(column);
    return {
      width: widthOfPoints(points ?? sheet.standardWidth),
      customWidth: points === undefined ? undefined : 1,
      hidden: sheet.hiddenColumns.has(column) ? 1 : undefined,
    };
  };
  const kept = children(cols, "col").flatMap((element): Definition[] => {
    const { first, last, own } = definitionOf(element);
    const inside = [...changed].filter((each) => first <= each && each <= last);
    if (inside.length === 0)
      return [{ first, source: text.slice(element.start, element.end) as XmlSource }];
    const cut: Definition[] = [];
    let from = first;
    for (const column of inside.sort((a, b) => a - b)) {
      if (column > from) cut.push(definition(own, from, column - 1));
      cut.push(definition({ ...own, ...lookOf(column) }, column, column));
      left.delete(column);
      from = column + 1;
    }
    if (from <= last) cut.push(definition(own, from, last));
    return cut;
  });
  const made = [...left].map((column) => definition(lookOf(column), column, column));
  const all = [...kept, ...made].sort((a, b) => a.first - b.first);
  const source = joined(all.map((each) => each.source));
  if (cols) edits.replaceInside(cols, source);
  else edits.insertInOrder(root, SHEET_ORDER, "cols", make("cols", {}, source));
}

function definitionOf(element: XmlElement) {
  const [min, max] = ["min", "max"].map((name) => numberIn(attribute(element, name)));
  const own = Object.values(element.attributes).filter((each) => each.uri === "");
  return {
    first: (min ?? 1) - 1,
    last: (max ?? min ?? 1) - 1,
    own: Object.fromEntries(own.map((each) => [each.local, each.value])),
  };
}
