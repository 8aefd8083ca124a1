import type { Package } from "spreadsheet/parts";
import {
  attribute,
  child,
  children,
  elementMaker,
  joined,
  numberIn,
  type XmlElement,
} from "spreadsheet/xml";

const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
  "extLst",
];
const FLAGS =
  "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta".split(
    " ",
  );

/**
 * The number (`cm`) by which a cell says that its formula spills by itself; without it Excel takes
 * it for an array formula of fixed size ([MS-XLSX] 2.2.4.7). Added to the file where it has none.
 */
export function spillMark(pack: Package, workbookPath: string): number {
  const path = pack.related(workbookPath, "sheetMetadata") ?? madeMetadata(pack, workbookPath);
  const { root, edits, save } = pack.edit(path);
  const known = knownMark(root);
  if (known !== null) return known;
  const make = elementMaker(root);
  const grow = (
    name: string,
    kind: string | undefined,
    element: ReturnType<typeof make>,
  ): number => {
    const list = children(root, name).find((each) => attribute(each, "name") === kind);
    const count = (list?.children.length ?? 0) + 1;
    if (list) {
      edits.append(list, element);
      edits.setAttribute(list, "count", count);
    } else edits.insertInOrder(root, ORDER, name, make(name, { name: kind, count: 1 }, element));
    return count;
  };
  const flags = Object.fromEntries(FLAGS.map((flag) => [flag, 1]));
  const type = { name: "XLDAPR", minSupportedVersion: 120000, ...flags };
  const kind = grow("metadataTypes", undefined, make("metadataType", type));
  const properties = elementMaker(root, DYNAMIC)("dynamicArrayProperties", {
    fDynamic: 1,
    fCollapsed: 0,
  });
  const extension = make("extLst", {}, make("ext", { uri: EXTENSION }, properties));
  const value = grow("futureMetadata", "XLDAPR", make("bk", {}, extension));
  const record = make("bk", {}, joined([make("rc", { t: kind, v: value - 1 })]));
  const mark = grow("cellMetadata", undefined, record);
  save();
  return mark;
}

function knownMark(root: XmlElement): number | null {
  const types = children(child(root, "metadataTypes"), "metadataType");
  const dynamic = types.findIndex((each) => attribute(each, "name") === "XLDAPR") + 1;
  const marks = children(child(root, "cellMetadata"), "bk");
  const at = marks.findIndex((each) => numberIn(attribute(child(each, "rc"), "t")) === dynamic);
  return dynamic > 0 && at >= 0 ? at + 1 : null;
}

function madeMetadata(pack: Package, workbookPath: string): string {
  const path = pack.has("xl/metadata.xml")
    ? pack.freePath("xl/metadata", ".xml")
    : "xl/metadata.xml";
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  pack.writeText(path, `${head}<metadata xmlns="${pack.dialect.main}" xmlns:xda="${DYNAMIC}"/>`);
  pack.declare(path, CONTENT);
  pack.relate(workbookPath, "sheetMetadata", path);
  return path;
}
