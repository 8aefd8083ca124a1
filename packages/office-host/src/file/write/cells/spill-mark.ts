import {
  addContentType,
  addRelationship,
  partText,
  relationshipsOf,
  setPartText,
  type Parts,
  child,
  children,
  parseXml,
} from "../../format";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const METADATA = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="${MAIN}" xmlns:xda="${DYNAMIC}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/**
 * The number (`cm`) by which a cell says that its formula spills by itself; without it Excel takes
 * it for an array formula of fixed size. `undefined` when the file's metadata has no room for it.
 */
export function spillMark(parts: Parts, workbookPart: string): number | undefined {
  const part = relationshipsOf(parts, workbookPart).find(
    (each) => each.kind === "sheetMetadata",
  )?.target;
  if (part === undefined) {
    const path = "xl/metadata.xml";
    setPartText(parts, path, METADATA);
    addContentType(parts, path, CONTENT);
    addRelationship(parts, workbookPart, TYPE, path);
    return 1;
  }
  const metadata = parseXml(partText(parts, part));
  const types = children(child(metadata, "metadataTypes"), "metadataType");
  const dynamic = types.findIndex((each) => each.attributes.name === "XLDAPR") + 1;
  const marks = children(child(metadata, "cellMetadata"), "bk");
  const mark = marks.findIndex((each) => child(each, "rc")?.attributes.t === String(dynamic)) + 1;
  return dynamic > 0 && mark > 0 ? mark : undefined;
}
