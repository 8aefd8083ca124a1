import { areaAddress, isCellError, type Sheet, type Table } from "../../model";
import {
  addContentType,
  addRelationship,
  freePath,
  partText,
  relationshipsOf,
  removePart,
  setPartText,
  type Parts,
  addInsideTail,
  insertInTail,
  removeFromTail,
  tailElements,
  type SheetXml,
  escapeXml,
  parseXml,
  readAttributes,
} from "../format";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/table";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Writes the tables that are new or changed, and takes out those that are gone. */
export function writeTables(
  xml: SheetXml,
  parts: Parts,
  part: string,
  sheet: Sheet,
  before: readonly Table[],
): SheetXml {
  let written = xml;
  const stored = relationshipsOf(parts, part).filter((each) => each.kind === "table");
  for (const old of before) {
    const relation = stored.find((each) => nameIn(partText(parts, each.target)) === old.name);
    const now = sheet.tables.find((each) => each.id === old.id);
    if (!relation) continue;
    if (now)
      setPartText(
        parts,
        relation.target,
        changedTable(partText(parts, relation.target), now, sheet),
      );
    else {
      removePart(parts, relation.target);
      written = withoutTable(written, relation.id);
    }
  }
  const known = new Set(before.map((each) => each.id));
  for (const table of sheet.tables.filter((each) => !known.has(each.id))) {
    const path = freePath(parts, "xl/tables/table", ".xml");
    setPartText(parts, path, tableXml(table, sheet, nextTableId(parts)));
    addContentType(parts, path, CONTENT);
    const id = addRelationship(parts, part, TYPE, path);
    written = addInsideTail(written, "tableParts", `<${xml.prefix}tablePart r:id="${id}"/>`);
  }
  return recount(written);
}

function tableXml(table: Table, sheet: Sheet, id: number): string {
  const area = areaAddress(table.area);
  const name = escapeXml(table.name);
  const columns = headersOf(table, sheet).map(
    (header, index) => `<tableColumn id="${index + 1}" name="${header}"/>`,
  );
  const rows = `${table.hasHeaders ? "" : ' headerRowCount="0"'}${table.hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${area}"${rows}>` +
    `${filterXml(table)}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `${lookXml(table)}</table>`
  );
}

/** Column formulas and totals of the file stay; names, place and look follow the model. */
function changedTable(xml: string, table: Table, sheet: Sheet): string {
  const name = escapeXml(table.name);
  const headers = headersOf(table, sheet);
  const old = [...xml.matchAll(/<tableColumn\b[^>]*?(?:\/>|>[\s\S]*?<\/tableColumn>)/g)].map(
    ([each]) => each,
  );
  const columns = headers.map((header, index) => {
    const column = old[index] ?? `<tableColumn id="${old.length + index + 1}" name=""/>`;
    return column.replace(
      /(<tableColumn\b[^>]*?\sname=")[^"]*"/,
      (_, start: string) => `${start}${header}"`,
    );
  });
  return xml
    .replace(/(<table\b[^>]*?\sref=")[^"]*"/, `$1${areaAddress(table.area)}"`)
    .replace(/(<table\b[^>]*?\sname=")[^"]*"/, `$1${name}"`)
    .replace(/(<table\b[^>]*?\sdisplayName=")[^"]*"/, `$1${name}"`)
    .replace(/<autoFilter\b[^>]*?(?:\/>|>[\s\S]*?<\/autoFilter>)/, (filter) =>
      table.showFilterButton ? filter.replace(/ref="[^"]*"/, `ref="${filterArea(table)}"`) : "",
    )
    .replace(
      /<tableColumns\b[\s\S]*<\/tableColumns>/,
      () => `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    )
    .replace(/<tableStyleInfo\b[^>]*?(?:\/>|>[\s\S]*?<\/tableStyleInfo>)/, lookXml(table));
}

/** The names of the columns must be the texts of the header cells, or Excel repairs the file. */
function headersOf({ area, hasHeaders }: Table, sheet: Sheet): string[] {
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const value = hasHeaders ? sheet.value(area.top, column) : null;
    const text = value === null || isCellError(value) ? "" : String(value);
    names.push(escapeXml(text || `Kolom${column - area.left + 1}`).replaceAll("\n", "_x000a_"));
  }
  return names;
}

function filterXml(table: Table): string {
  return table.showFilterButton && table.hasHeaders
    ? `<autoFilter ref="${filterArea(table)}"/>`
    : "";
}

function filterArea({ area, hasTotals }: Table): string {
  return areaAddress({ ...area, bottom: area.bottom - (hasTotals ? 1 : 0) });
}

function lookXml(table: Table): string {
  const name = table.style ? ` name="${escapeXml(table.style)}"` : "";
  return `<tableStyleInfo${name} showFirstColumn="0" showLastColumn="0" showRowStripes="${table.showBandedRows ? 1 : 0}" showColumnStripes="0"/>`;
}

function withoutTable(xml: SheetXml, id: string): SheetXml {
  const entry = new RegExp(
    `<(?:\\w+:)?tablePart\\s[^>]*:id="${id}"[^>]*?(?:/>|></(?:\\w+:)?tablePart>)`,
  );
  return { ...xml, tail: xml.tail.replace(entry, "") };
}

function recount(xml: SheetXml): SheetXml {
  const block = tailElements(xml.tail).find((each) => each.name === "tableParts");
  if (!block) return xml;
  const ids = [...xml.tail.slice(block.start, block.end).matchAll(/<(?:\w+:)?tablePart\b[^>]*>/g)]
    .map(([each]) => readAttributes(each).id)
    .filter((id) => id !== undefined);
  const tail = removeFromTail(xml.tail, (name) => name === "tableParts");
  if (ids.length === 0) return { ...xml, tail };
  const p = xml.prefix;
  const entries = ids.map((id) => `<${p}tablePart r:id="${id}"/>`).join("");
  const made = `<${p}tableParts count="${ids.length}">${entries}</${p}tableParts>`;
  return { ...xml, tail: insertInTail(tail, "tableParts", made) };
}

function nameIn(xml: string): string | undefined {
  const { displayName, name } = parseXml(xml).attributes;
  return displayName ?? name;
}

/** Tables are numbered over the whole workbook. */
function nextTableId(parts: Parts): number {
  const ids = [...parts.keys()]
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/.test(path))
    .map((path) => Number(parseXml(partText(parts, path)).attributes.id ?? 0));
  return Math.max(0, ...ids) + 1;
}
