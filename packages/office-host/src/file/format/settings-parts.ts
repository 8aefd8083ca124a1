import type { Package } from "spreadsheet/parts";
import {
  attribute,
  child,
  children,
  elementMaker,
  joined,
  parseXml,
  xmlText,
  type ElementMaker,
} from "spreadsheet/xml";
import type { Workbook } from "../../model";

/**
 * An add-in's settings. Excel keeps them in the add-in's web extension part ([MS-OWEXML] 2.2.x).
 * Where the file has such a part they are read from and written to it. Where it has none they go to
 * a custom XML part of the host's own: a web extension part would make the file carry the add-in to
 * whoever gets it, which only the user may decide.
 */
const NAMESPACE = "urn:office-host:settings";

/** Puts the settings that the file holds in the workbook. */
export function readSettings(pack: Package, workbookPath: string, workbook: Workbook): void {
  const own = ownPart(pack, workbookPath);
  for (const each of own ? children(pack.xml(own), "setting") : [])
    workbook.settings.set(attribute(each, "name") ?? "", parseJson(each.text));
  const extension = extensionPart(pack);
  const root = extension === undefined ? undefined : pack.xml(extension);
  for (const each of children(child(root, "properties"), "property"))
    workbook.settings.set(attribute(each, "name") ?? "", parseJson(attribute(each, "value") ?? ""));
}

/** Writes the workbook's settings where the file keeps them. */
export function writeSettings(pack: Package, workbookPath: string, workbook: Workbook): void {
  const extension = extensionPart(pack);
  if (extension !== undefined) return writeExtension(pack, extension, workbook);
  const make = elementMaker(parseXml(`<settings xmlns="${NAMESPACE}"/>`));
  const entries = [...workbook.settings].map(([name, value]) =>
    make("setting", { name }, xmlText(jsonOf(value))),
  );
  let path = ownPart(pack, workbookPath);
  if (path === undefined) {
    path = pack.freePath("customXml/item", ".xml");
    pack.relate(workbookPath, "customXml", path);
  }
  pack.writeText(
    path,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${NAMESPACE}">${joined(entries)}</settings>`,
  );
  pack.declare(path, "application/xml");
}

function writeExtension(pack: Package, path: string, workbook: Workbook): void {
  const { root, edits, save } = pack.edit(path);
  const make: ElementMaker = elementMaker(root);
  const properties = joined(
    [...workbook.settings].map(([name, value]) => make("property", { name, value: jsonOf(value) })),
  );
  const block = child(root, "properties");
  if (block) edits.replaceInside(block, properties);
  else edits.append(root, make("properties", {}, properties));
  save();
}

function ownPart(pack: Package, workbookPath: string): string | undefined {
  return pack
    .relationships(workbookPath)
    .filter(
      ({ kind, target, isExternal }) => kind === "customXml" && !isExternal && pack.has(target),
    )
    .find(({ target }) => pack.xml(target)?.uri === NAMESPACE)?.target;
}

function extensionPart(pack: Package): string | undefined {
  const panes = pack.related("", "webextensiontaskpanes");
  return panes === undefined ? undefined : pack.related(panes, "webextension");
}

const jsonOf = (value: unknown): string => JSON.stringify(value) ?? "null";

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
