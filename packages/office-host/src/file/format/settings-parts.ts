import type { Workbook } from "../../model";
import {
  addContentType,
  addRelationship,
  freePath,
  partText,
  relationshipsOf,
  setPartText,
  type Parts,
} from "./parts";
import { child, children, escapeXml, parseXml } from "./xml";

/**
 * An add-in's settings. Excel keeps them in the add-in's web extension part ([MS-OWEXML] 2.2.x).
 * Where the file has such a part they are read from and written to it. Where it has none they go to
 * a custom XML part of the host's own: a web extension part would make the file carry the add-in to
 * whoever gets it, which only the user may decide.
 */
const NAMESPACE = "urn:office-host:settings";
/** A host of before wrote its own name in front. */
const ANY_NAMESPACE = /xmlns="urn:[^"]*host:settings"/;
const XML_RELATION =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** Puts the settings that the file holds in the workbook. */
export function readSettings(parts: Parts, workbook: Workbook): void {
  const own = ownPart(parts);
  if (own) {
    for (const { attributes, text } of children(parseXml(partText(parts, own)), "setting"))
      workbook.settings.set(attributes.name ?? "", parseJson(text));
  }
  const extension = extensionPart(parts);
  if (!extension) return;
  const properties = child(parseXml(partText(parts, extension)), "properties");
  for (const { attributes } of children(properties, "property"))
    workbook.settings.set(attributes.name ?? "", parseJson(attributes.value ?? ""));
}

/** Writes the workbook's settings where the file keeps them. */
export function writeSettings(parts: Parts, workbookPart: string, workbook: Workbook): void {
  const extension = extensionPart(parts);
  if (extension) {
    writeExtension(parts, extension, workbook);
    return;
  }
  const entries = [...workbook.settings].map(
    ([name, value]) =>
      `<setting name="${escapeXml(name)}">${escapeXml(JSON.stringify(value) ?? "null")}</setting>`,
  );
  const path = ownPart(parts) ?? freePath(parts, "customXml/item", ".xml");
  if (!parts.has(path)) {
    addRelationship(parts, workbookPart, XML_RELATION, path);
    addContentType(parts, path, "application/xml");
  }
  setPartText(
    parts,
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${NAMESPACE}">${entries.join("")}</settings>`,
  );
}

function writeExtension(parts: Parts, path: string, workbook: Workbook): void {
  const xml = partText(parts, path);
  const prefix = /<((?:\w+:)?)webextension\b/.exec(xml)?.[1] ?? "";
  const properties = [...workbook.settings].map(
    ([name, value]) =>
      `<${prefix}property name="${escapeXml(name)}" value="${escapeXml(JSON.stringify(value) ?? "null")}"/>`,
  );
  const block = `<${prefix}properties>${properties.join("")}</${prefix}properties>`;
  const old = /<((?:\w+:)?)properties\b[^>]*?(?:\/>|>[\s\S]*?<\/\1properties\s*>)/;
  setPartText(
    parts,
    path,
    xml.replace(old, () => block),
  );
}

function ownPart(parts: Parts): string | undefined {
  return [...parts.keys()].find(
    (path) => /^customXml\/item\d+\.xml$/.test(path) && ANY_NAMESPACE.test(partText(parts, path)),
  );
}

function extensionPart(parts: Parts): string | undefined {
  const panes = relationshipsOf(parts, "").find((each) => each.kind === "webextensiontaskpanes");
  const extensions = panes ? relationshipsOf(parts, panes.target) : [];
  return extensions.find((each) => each.kind === "webextension" && parts.has(each.target))?.target;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
