import {
  areaAddress,
  type Chart,
  type ConditionalFormat,
  type Table,
  type Workbook,
} from "../../model";
import {
  partText,
  setPartText,
  type Parts,
  cutSheet,
  joinSheet,
  type SheetXml,
  numberIn,
  readAttributes,
  cellKey,
} from "../format";
import { patchCells, type CellChange, type RowChange, sharedWith } from "./cells";
import type { SheetPlan, ChangedCell } from "./engine";
import { writeCharts } from "./charts";
import { writeConditionalFormats } from "./write-conditional-formats";
import { writeCustomProperties } from "./write-custom-properties";
import { writeHyperlinks } from "./write-hyperlinks";
import { writeTables } from "./write-tables";

export interface SheetWriting {
  readonly parts: Parts;
  readonly workbook: Workbook;
  readonly styleOf: (cell: ChangedCell) => number | undefined;
  readonly differentialOf: (format: ConditionalFormat) => number;
  /** Asked for only when a formula spills. */
  readonly spillMark: () => number | undefined;
  readonly activated: boolean;
}

/** Writes what changed of one sheet into its part; `xml` is the part as excelize dressed it, if it did. */
export function writeSheet(
  plan: SheetPlan,
  part: string,
  xml: string | undefined,
  writing: SheetWriting,
): void {
  const { sheet, original, aspects, cells } = plan;
  const { parts, workbook } = writing;
  let cut = cutSheet(xml ?? partText(parts, part));
  cut = writeCells(cut, plan, writing);
  cut = writeHyperlinks(cut, parts, part, cells);
  if (aspects.has("formats"))
    cut = writeConditionalFormats(
      cut,
      sheet,
      before<ConditionalFormat>(original?.aspects.formats),
      writing.differentialOf,
    );
  if (aspects.has("charts"))
    cut = writeCharts(cut, parts, part, sheet, before<Chart>(original?.aspects.charts), workbook);
  if (aspects.has("tables") || headersChanged(plan))
    cut = writeTables(cut, parts, part, sheet, before<Table>(original?.aspects.tables));
  if (aspects.has("properties")) cut = writeCustomProperties(cut, parts, part, sheet);
  if (writing.activated) cut = { ...cut, head: selectTab(cut.head, workbook.active === sheet) };
  if (cells.length > 0) cut = { ...cut, head: writeDimension(cut.head, plan) };
  setPartText(parts, part, joinSheet(cut));
}

const before = <T>(text: string | undefined): T[] =>
  text === undefined ? [] : (JSON.parse(text) as T[]);

function writeCells(cut: SheetXml, plan: SheetPlan, writing: SheetWriting): SheetXml {
  const cells = new Map<number, Map<number, CellChange>>();
  const put = (row: number, column: number, change: CellChange) => {
    const inRow = cells.get(row) ?? new Map<number, CellChange>();
    cells.set(row, inRow.set(column, change));
  };
  const rewritten = new Set(
    plan.cells.filter((each) => !each.valueOnly).map((each) => cellKey(each.row, each.column)),
  );
  for (const { row, column } of sharedWith(cut.rows, (each) =>
    rewritten.has(cellKey(each.row, each.column)),
  ))
    put(row, column, { cell: plan.sheet.cell(row, column) ?? null, valueOnly: false });
  let spills = false;
  for (const changed of plan.cells) {
    const { row, column, after, valueOnly } = changed;
    const style = writing.styleOf(changed);
    const isAlone = rewritten.has(cellKey(row, column)) || cells.get(row)?.has(column) !== true;
    put(row, column, {
      cell: after,
      valueOnly: valueOnly && isAlone,
      ...(style === undefined ? {} : { style }),
    });
    spills ||= after?.spill !== undefined;
  }
  const mark = spills ? writing.spillMark() : undefined;
  const rows = patchCells(cut.rows, {
    cells,
    rows: rowChanges(plan),
    prefix: cut.prefix,
    columnStyle: columnStyles(cut.head),
    ...(mark === undefined ? {} : { spillMark: mark }),
  });
  return { ...cut, rows };
}

type Rows = [heights: [number, number][], hidden: number[], standard: number];

function rowChanges({ sheet, original, aspects }: SheetPlan): Map<number, RowChange> {
  const changes = new Map<number, RowChange>();
  if (!aspects.has("rows")) return changes;
  const none: Rows = [[], [], 0];
  const [heights, hidden] = original ? (JSON.parse(original.aspects.rows) as Rows) : none;
  const old = new Map(heights);
  const rows = new Set([...old.keys(), ...hidden, ...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  for (const row of rows) {
    const height = sheet.rowHeights.get(row);
    const isHidden = sheet.hiddenRows.has(row);
    if (height === old.get(row) && isHidden === hidden.includes(row)) continue;
    changes.set(row, { hidden: isHidden, ...(height === undefined ? {} : { height }) });
  }
  return changes;
}

/** What `<col style>` gives to cells that are new in the file. */
function columnStyles(head: string): (column: number) => number {
  const columns = [...head.matchAll(/<(?:\w+:)?col\s([^>]*)>/g)].map(([, text]) =>
    readAttributes(text ?? ""),
  );
  return (column) => {
    const own = columns.find(
      (each) => Number(each.min) <= column + 1 && column + 1 <= Number(each.max),
    );
    return numberIn(own?.style) ?? 0;
  };
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
function selectTab(head: string, isActive: boolean): string {
  const plain = head.replace(/(<(?:\w+:)?sheetView\b[^>]*?)\stabSelected="[^"]*"/g, "$1");
  return isActive ? plain.replace(/<((?:\w+:)?sheetView)\b(?!s)/, '<$1 tabSelected="1"') : plain;
}

function writeDimension(head: string, { sheet }: SheetPlan): string {
  const area = sheet.usedArea(false);
  return area
    ? head.replace(/(<(?:\w+:)?dimension\s[^>]*?ref=")[^"]*"/, `$1${areaAddress(area)}"`)
    : head;
}
