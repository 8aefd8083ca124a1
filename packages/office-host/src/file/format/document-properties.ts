import type { Package } from "spreadsheet/parts";
import { allText, elementMaker, xmlText } from "spreadsheet/xml";
import type { Workbook } from "../../model";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DC = "http://purl.org/dc/elements/1.1/";

/** What `Excel.DocumentProperties` calls them, against their elements in the core properties part. */
const ELEMENTS: Readonly<Record<string, readonly [uri: string, local: string]>> = {
  title: [DC, "title"],
  subject: [DC, "subject"],
  author: [DC, "creator"],
  keywords: [CORE, "keywords"],
  comments: [DC, "description"],
  category: [CORE, "category"],
};
const TYPE =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CONTENT = "application/vnd.openxmlformats-package.core-properties+xml";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DC}" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>`;

/** Title, author and so on of the file, into the workbook. */
export function readDocumentProperties(pack: Package, workbook: Workbook): void {
  const path = pack.related("", "core-properties");
  const root = path === undefined ? undefined : pack.xml(path);
  for (const [name, [uri, local]] of Object.entries(ELEMENTS)) {
    const node = root?.children.find((each) => each.uri === uri && each.local === local);
    if (node) workbook.properties.set(name, allText(node));
  }
}

/** Writes them back; dates and what else the part says stay. */
export function writeDocumentProperties(pack: Package, workbook: Workbook): void {
  let path = pack.related("", "core-properties");
  if (path === undefined) {
    path = "docProps/core.xml";
    pack.writeText(path, EMPTY);
    pack.declare(path, CONTENT);
    pack.relate("", TYPE, path);
  }
  const { root, edits, save } = pack.edit(path);
  for (const [name, [uri, local]] of Object.entries(ELEMENTS)) {
    const value = workbook.properties.get(name) ?? "";
    const node = root.children.find((each) => each.uri === uri && each.local === local);
    if (allText(node) === value) continue;
    if (node && value === "") edits.remove(node);
    else if (node) edits.replaceInside(node, xmlText(value));
    else edits.append(root, elementMaker(root, uri)(local, {}, xmlText(value)));
  }
  save();
}
