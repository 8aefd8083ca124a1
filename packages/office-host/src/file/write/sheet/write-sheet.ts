import { SHEET_ORDER } from "spreadsheet/parts";
import { child, children, elementMaker } from "spreadsheet/xml";
import type { Cell, Chart, ConditionalFormat, Table } from "../../../model";
import { cellKey } from "../../format";
import {
  openSheet,
  spillMark,
  writeCells,
  type CellChange,
  type OpenSheet,
  type RowChange,
} from "../cells";
import { writeCharts } from "../charts";
import type { ChangedCell, SheetPlan } from "../plan";
import type { SheetContext } from "./sheet-context";
import { writeColumns } from "./write-columns";
import { writeConditionalFormats } from "./write-conditional-formats";
import { writeCustomProperties } from "./write-custom-properties";
import { writeHyperlinks } from "./write-hyperlinks";
import { writeMerges, writeProtection } from "./write-merges";
import { isFittedOn, writePage } from "./write-page";
import { writeTables } from "./write-tables";
import { writeProperties, writeView } from "./write-view";

/** Writes what changed of one sheet into its part, in one pass over its text. */
export function writeSheet(plan: SheetPlan, part: string, context: SheetContext): void {
  const { sheet, original, aspects } = plan;
  const { pack, workbook } = context;
  const cells = cellChanges(plan, context);
  const rows = rowChanges(plan);
  const open = openSheet(pack, part, new Set([...cells.keys(), ...rows.keys()]));
  const spills = plan.cells.some(({ after, valueOnly }) => after?.spill && !valueOnly);
  const mark = spills ? spillMark(pack, context.workbookPath) : undefined;
  writeCells(open, { cells, rows, spillMark: mark });
  const has = (aspect: Parameters<typeof aspects.has>[0]) => aspects.has(aspect);
  if (has("view") || has("page"))
    writeProperties(open, {
      ...(has("view") ? { tabColor: sheet.tabColor } : {}),
      ...(has("page") ? { fitToPage: isFittedOn(sheet.pageLayout) } : {}),
    });
  if (has("view")) writeView(open, sheet);
  if (has("columns")) writeColumns(open, sheet, original?.aspects.columns);
  if (has("page")) writePage(open, sheet);
  if (has("merges")) writeMerges(open, sheet);
  if (has("protection")) writeProtection(open, sheet);
  writeHyperlinks(open, plan.cells, context);
  const before = <T>(text: string | undefined) => (text ? (JSON.parse(text) as T[]) : []);
  const old = original?.aspects;
  if (has("formats"))
    writeConditionalFormats(open, sheet, before<ConditionalFormat>(old?.formats), context);
  if (has("charts")) writeCharts(open, sheet, before<Chart>(old?.charts), context);
  if (has("tables") || headersChanged(plan))
    writeTables(open, sheet, before<Table>(old?.tables), context);
  if (has("properties")) writeCustomProperties(open, sheet, context);
  if (context.activated) selectTab(open, workbook.active === sheet);
  open.save();
}

/** By row, then column; with the cells that lean on a formula which is overwritten. */
function cellChanges(
  { sheet, original, cells }: SheetPlan,
  { styles }: SheetContext,
): Map<number, Map<number, CellChange>> {
  const changes = new Map<number, Map<number, CellChange>>();
  const put = (row: number, column: number, change: CellChange) => {
    const inRow = changes.get(row) ?? new Map<number, CellChange>();
    changes.set(row, inRow.set(column, change));
  };
  const written = new Set<number>();
  const alone = new Set<number>();
  for (const { row, column, valueOnly } of cells) {
    const key = cellKey(row, column);
    if (!valueOnly) written.add(key);
    for (const leaning of valueOnly ? [] : (original?.shared.get(key) ?? [])) alone.add(leaning);
  }
  for (const key of alone) {
    if (written.has(key)) continue;
    const place = { row: Math.floor(key / cellKey(1, 0)), column: key % cellKey(1, 0) };
    const cell = sheet.cell(place.row, place.column) ?? null;
    put(place.row, place.column, { cell, valueOnly: false });
  }
  for (const changed of cells) {
    const { row, column, after } = changed;
    const valueOnly = changed.valueOnly && !alone.has(cellKey(row, column));
    put(row, column, { cell: after, valueOnly, ...styleOf(changed, styles) });
  }
  return changes;
}

function styleOf(
  { before, after, styleChanged }: ChangedCell,
  styles: SheetContext["styles"],
): Pick<CellChange, "style"> {
  if (!styleChanged) return {};
  const isQuoted = (cell: Readonly<Cell> | null | undefined) => cell?.quoted ?? false;
  const quoted = isQuoted(before) === isQuoted(after) ? undefined : isQuoted(after);
  return { style: (base) => styles.cell(base, before?.style, after?.style, quoted) };
}

type Rows = [heights: [number, number][], hidden: number[], standard: number];

function rowChanges({ sheet, original, aspects }: SheetPlan): Map<number, RowChange> {
  const changes = new Map<number, RowChange>();
  if (!aspects.has("rows")) return changes;
  const none: Rows = [[], [], 0];
  const [heights, hidden] = original ? (JSON.parse(original.aspects.rows) as Rows) : none;
  const [old, oldHidden] = [new Map(heights), new Set(hidden)];
  const rows = new Set([...old.keys(), ...hidden, ...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  for (const row of rows) {
    const height = sheet.rowHeights.get(row);
    const isHidden = sheet.hiddenRows.has(row);
    if (height === old.get(row) && isHidden === oldHidden.has(row)) continue;
    changes.set(row, { hidden: isHidden, ...(height === undefined ? {} : { height }) });
  }
  return changes;
}

/** The names of a table's columns follow its header cells. */
function headersChanged({ sheet, cells }: SheetPlan): boolean {
  return sheet.tables.some(({ area }) =>
    cells.some(
      ({ row, column }) => row === area.top && column >= area.left && column <= area.right,
    ),
  );
}

/** Excel edits all selected tabs together, so only the active one may say that it is selected. */
function selectTab({ root, edits }: OpenSheet, isActive: boolean): void {
  const views = child(root, "sheetViews");
  const [view] = children(views, "sheetView");
  if (view) {
    const isSelected = view.attributes.tabSelected !== undefined;
    if (isSelected !== isActive) edits.setAttribute(view, "tabSelected", isActive ? 1 : null);
  } else if (isActive && !views) {
    const make = elementMaker(root);
    const made = make("sheetView", { tabSelected: 1, workbookViewId: 0 });
    edits.insertInOrder(root, SHEET_ORDER, "sheetViews", make("sheetViews", {}, made));
  }
}
