import type { Workbook } from "../../model";
import {
  addContentType,
  addRelationship,
  partText,
  relationshipsOf,
  setPartText,
  type Parts,
} from "./parts";
import { allText, child, escapeXml, parseXml } from "./xml";

/** What `Excel.DocumentProperties` calls them, against their elements in the core properties part. */
const ELEMENTS: Readonly<Record<string, string>> = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  category: "cp:category",
};
const TYPE =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CONTENT = "application/vnd.openxmlformats-package.core-properties+xml";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>';

/** Title, author and so on of the file, into the workbook. */
export function readDocumentProperties(parts: Parts, workbook: Workbook): void {
  const path = corePart(parts);
  if (path === undefined) return;
  const root = parseXml(partText(parts, path));
  for (const [name, element] of Object.entries(ELEMENTS)) {
    const node = child(root, element.slice(element.indexOf(":") + 1));
    if (node) workbook.properties.set(name, allText(node));
  }
}

/** Writes them back; dates and what else the part says stay. */
export function writeDocumentProperties(parts: Parts, workbook: Workbook): void {
  let path = corePart(parts);
  if (path === undefined) {
    path = "docProps/core.xml";
    setPartText(parts, path, EMPTY);
    addContentType(parts, path, CONTENT);
    addRelationship(parts, "", TYPE, path);
  }
  const xml = Object.entries(ELEMENTS).reduce(
    (text, [name, element]) => {
      const value = workbook.properties.get(name) ?? "";
      const old = new RegExp(`<${element}\\b[^>]*?(?:/>|>[\\s\\S]*?</${element}>)`);
      const written = value === "" ? "" : `<${element}>${escapeXml(value)}</${element}>`;
      if (old.test(text)) return text.replace(old, () => written);
      return text.replace(/<\/(?:\w+:)?coreProperties>/, (end) => written + end);
    },
    partText(parts, path),
  );
  setPartText(parts, path, xml);
}

function corePart(parts: Parts): string | undefined {
  return relationshipsOf(parts, "").find((each) => each.kind === "core-properties")?.target;
}
