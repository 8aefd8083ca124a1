import { areaAddress } from "spreadsheet/address";
import {
  SHEET_ORDER,
  TABLE_ORDER,
  relationId,
  type Package,
  type Relationship,
} from "spreadsheet/parts";
import {
  attribute,
  child,
  children,
  elementMaker,
  joined,
  parseXml,
  type ElementMaker,
  type XmlSource,
} from "spreadsheet/xml";
import { isCellError, isEntity, type Sheet, type Table } from "../../../model";
import { toFileText } from "../../format";
import { tableName } from "../../read";
import type { OpenSheet } from "../cells";
import { setAttributes } from "./set-child";
import { relationAttribute, type SheetContext } from "./sheet-context";

const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Writes the tables that are new or changed, and takes out those that are gone. */
export function writeTables(
  open: OpenSheet,
  sheet: Sheet,
  before: readonly Table[],
  { pack, workbookPath }: SheetContext,
): void {
  const { root, edits, path: part } = open;
  const stored = pack.relationships(part).filter(({ kind }) => kind === "table");
  const gone = new Set<string>();
  for (const old of before) {
    const relation = stored.find(({ target }) => tableName(pack.xml(target)) === old.name);
    const now = sheet.tables.find((each) => each.id === old.id);
    if (!relation) continue;
    if (now) changeTable(pack, relation, now, sheet);
    else {
      gone.add(relation.id);
      pack.remove(relation.target);
    }
  }
  pack.unrelate(part, ({ id }) => gone.has(id));
  const list = child(root, "tableParts");
  const parts = children(list, "tablePart");
  for (const each of parts) if (gone.has(relationId(each) ?? "")) edits.remove(each);
  const known = new Set(before.map((each) => each.id));
  const make = elementMaker(list ?? root);
  const added = sheet.tables
    .filter((each) => !known.has(each.id))
    .map((table) => {
      const id = addTable(pack, workbookPath, part, table, sheet);
      return make("tablePart", relationAttribute(pack, id));
    });
  const count = parts.length - gone.size + added.length;
  if (gone.size + added.length === 0) return;
  if (list && count === 0) edits.remove(list);
  else if (list) {
    if (added.length > 0) edits.append(list, joined(added));
    edits.setAttribute(list, "count", count);
  } else
    edits.insertInOrder(root, SHEET_ORDER, "tableParts", make("tableParts", { count }, ...added));
}

function addTable(
  pack: Package,
  workbookPath: string,
  part: string,
  table: Table,
  sheet: Sheet,
): string {
  const path = pack.freePath("xl/tables/table", ".xml");
  const id = nextTableId(pack, workbookPath);
  pack.writeText(path, tableText(table, sheet, id, pack.dialect.main));
  pack.declare(path, CONTENT);
  return pack.relate(part, "table", path);
}

function tableText(table: Table, sheet: Sheet, id: number, main: string): string {
  const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
  const make = elementMaker(parseXml(`<table xmlns="${main}"/>`));
  const columns = headersOf(table, sheet).map((name, index) =>
    make("tableColumn", { id: index + 1, name }),
  );
  const filter = table.showFilterButton && table.hasHeaders;
  const { name, hasHeaders, hasTotals, area } = table;
  const attributes = {
    ...{ xmlns: main, id, name: toFileText(name), displayName: toFileText(name) },
    ref: areaAddress(area),
    headerRowCount: hasHeaders ? undefined : 0,
    totalsRowCount: hasTotals ? 1 : undefined,
    totalsRowShown: hasTotals ? undefined : 0,
  };
  const inside = [
    ...(filter ? [make("autoFilter", { ref: filterArea(table) })] : []),
    make("tableColumns", { count: columns.length }, ...columns),
    lookSource(make, table),
  ];
  return head + make("table", attributes, ...inside);
}

/** Column formulas and totals of the file stay; names, place and look follow the model. */
function changeTable(pack: Package, { target }: Relationship, table: Table, sheet: Sheet): void {
  const { root, edits, save } = pack.edit(target);
  const make = elementMaker(root);
  if (tableName(root) !== table.name)
    for (const name of ["name", "displayName"])
      edits.setAttribute(root, name, toFileText(table.name));
  setAttributes(edits, root, { ref: areaAddress(table.area) });
  const filter = child(root, "autoFilter");
  if (filter && !table.showFilterButton) edits.remove(filter);
  else if (filter) setAttributes(edits, filter, { ref: filterArea(table) });
  else if (table.showFilterButton && table.hasHeaders) {
    const made = make("autoFilter", { ref: filterArea(table) });
    edits.insertInOrder(root, TABLE_ORDER, "autoFilter", made);
  }
  const list = child(root, "tableColumns");
  const columns = children(list, "tableColumn");
  const headers = headersOf(table, sheet);
  let id = Math.max(0, ...columns.map((each) => Number(attribute(each, "id") ?? 0)));
  headers.forEach((name, index) => {
    const column = columns[index];
    if (column) setAttributes(edits, column, { name });
    else if (list) edits.append(list, make("tableColumn", { id: ++id, name }));
  });
  for (const each of columns.slice(headers.length)) edits.remove(each);
  if (list) setAttributes(edits, list, { count: headers.length });
  const look = child(root, "tableStyleInfo");
  if (look) {
    const banded = table.showBandedRows ? 1 : 0;
    setAttributes(edits, look, { name: table.style || null, showRowStripes: banded });
  } else edits.insertInOrder(root, TABLE_ORDER, "tableStyleInfo", lookSource(make, table));
  save();
}

/** The names of the columns must be the texts of the header cells, or Excel repairs the file. */
function headersOf({ area, hasHeaders }: Table, sheet: Sheet): string[] {
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const value = hasHeaders ? sheet.value(area.top, column) : null;
    const text = isEntity(value) ? value.text : value;
    const name = text === null || isCellError(text) ? "" : String(text);
    names.push(toFileText(name || `Kolom${column - area.left + 1}`).replaceAll("\n", "_x000a_"));
  }
  return names;
}

function filterArea({ area, hasTotals }: Table): string {
  return areaAddress({ ...area, bottom: area.bottom - (hasTotals ? 1 : 0) });
}

function lookSource(make: ElementMaker, table: Table): XmlSource {
  return make("tableStyleInfo", {
    name: table.style || undefined,
    showFirstColumn: 0,
    showLastColumn: 0,
    showRowStripes: table.showBandedRows ? 1 : 0,
    showColumnStripes: 0,
  });
}

/** Tables are numbered over the whole workbook. */
function nextTableId(pack: Package, workbookPath: string): number {
  const tables = pack
    .relationships(workbookPath)
    .filter(({ kind, isExternal }) => kind === "worksheet" && !isExternal)
    .flatMap(({ target }) => pack.relationships(target))
    .filter(({ kind, target }) => kind === "table" && pack.has(target));
  const ids = tables.map(({ target }) => Number(attribute(pack.xml(target), "id") ?? 0));
  return Math.max(0, ...ids) + 1;
}
