import type { Sheet } from "../../model";
import {
  addContentType,
  addRelationship,
  freePath,
  removePart,
  relationshipsOf,
  type Parts,
  insertInTail,
  removeFromTail,
  type SheetXml,
  escapeXml,
} from "../format";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** Properties as Excel stores them: the name in the sheet, the value as UTF-16 in a part of its own. */
export function writeCustomProperties(
  xml: SheetXml,
  parts: Parts,
  part: string,
  sheet: Sheet,
): SheetXml {
  for (const { kind, target } of relationshipsOf(parts, part))
    if (kind === "customProperty") removePart(parts, target);
  const tail = removeFromTail(xml.tail, (name) => name === "customProperties");
  if (sheet.customProperties.size === 0) return { ...xml, tail };
  const p = xml.prefix;
  const entries = [...sheet.customProperties].map(([name, value]) => {
    const path = freePath(parts, "xl/customProperty", ".bin");
    parts.set(path, utf16(value));
    addContentType(parts, path, CONTENT);
    return `<${p}customPr name="${escapeXml(name)}" r:id="${addRelationship(parts, part, TYPE, path)}"/>`;
  });
  const block = `<${p}customProperties>${entries.join("")}</${p}customProperties>`;
  return { ...xml, tail: insertInTail(tail, "customProperties", block) };
}

/** Little endian, without a mark in front. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
