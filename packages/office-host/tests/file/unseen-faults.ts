import { parseArea } from "spreadsheet/address";
import { Package, reachableParts, relationshipsPath, workbookPart } from "spreadsheet/parts";
import {
  attribute,
  child,
  children,
  descendants,
  numberIn,
  type XmlElement,
} from "spreadsheet/xml";

/** What Excel repairs or refuses in a package and a validator of its schema does not see, in words. */
export function unseenFaults(bytes: Uint8Array): string[] {
  const pack = Package.open(bytes);
  const workbook = workbookPart(pack);
  if (!workbook) return ["no workbook"];
  return [
    ...relationFaults(pack),
    ...twice(
      "sheetId",
      workbook.sheets.map(({ element }) => attribute(element, "sheetId")),
    ),
    ...twice(
      "sheet's name",
      workbook.sheets.map(({ name }) => name.toLowerCase()),
    ),
    ...tableFaults(
      pack,
      workbook.sheets.flatMap(({ path }) => path ?? []),
    ),
    ...workbook.sheets.flatMap(({ path, kind }) =>
      path !== null && kind === "worksheet" ? sheetFaults(pack, workbook.path, path) : [],
    ),
  ];
}

function relationFaults(pack: Package): string[] {
  const reached = reachableParts(pack);
  return ["", ...pack.paths].flatMap((path) => {
    const relations = pack.relationships(path);
    const lost = relations.filter(
      ({ target, isExternal }) => !isExternal && !pack.has(target) && !target.includes("#"),
    );
    const isFixed = path === "" || path === "[Content_Types].xml" || path.endsWith(".rels");
    const root = path.endsWith(".xml") && !isFixed ? pack.xml(path) : undefined;
    const ids = new Set(relations.map(({ id }) => id));
    const asked = root ? idsIn(root).filter((id) => !ids.has(id)) : [];
    return [
      ...lost.map(({ id, target }) => `${path}: ${id} leads to ${target}, which is not there`),
      ...asked.map((id) => `${path}: asks for ${id}, which ${relationshipsPath(path)} has not`),
      ...(isFixed || reached.has(path) ? [] : [`${path}: nothing leads to it`]),
      ...(isFixed || pack.contentType(path) !== "" ? [] : [`${path}: nothing says what it is`]),
      ...twice(
        `${path}: relationship`,
        relations.map(({ id }) => id),
      ),
    ];
  });
}

const idsIn = (root: XmlElement): string[] =>
  [root, ...all(root)].flatMap((each) =>
    Object.values(each.attributes)
      .filter(
        ({ uri }) =>
          uri.endsWith("officeDocument/2006/relationships") ||
          uri.endsWith("officeDocument/relationships"),
      )
      .map(({ value }) => value),
  );
const all = (element: XmlElement): XmlElement[] =>
  element.children.flatMap((each) => [each, ...all(each)]);

function twice(what: string, values: readonly (string | undefined)[]): string[] {
  return values.flatMap((each, at) =>
    values.indexOf(each) === at ? [] : [`${what} ${each ?? ""} twice`],
  );
}

function tableFaults(pack: Package, sheets: readonly string[]): string[] {
  const tables = sheets
    .flatMap((path) => pack.relationships(path))
    .filter(({ kind }) => kind === "table")
    .map(({ target }) => pack.xml(target));
  return [
    ...twice(
      "table's id",
      tables.map((each) => attribute(each, "id")),
    ),
    ...twice(
      "table's name",
      tables.map((each) => attribute(each, "displayName")?.toLowerCase()),
    ),
  ];
}

function sheetFaults(pack: Package, workbook: string, path: string): string[] {
  const root = pack.xml(path);
  const styles = pack.xml(pack.related(workbook, "styles") ?? "");
  const metadata = pack.xml(pack.related(workbook, "sheetMetadata") ?? "");
  const strings = pack.xml(pack.related(workbook, "sharedStrings") ?? "");
  const count = (list: XmlElement | undefined) => list?.children.length ?? 0;
  const limits: readonly (readonly [string, string, number])[] = [
    ["c", "s", Math.max(1, count(child(styles, "cellXfs")))],
    ["cfRule", "dxfId", count(child(styles, "dxfs"))],
    ["c", "cm", count(child(metadata, "cellMetadata")) + 1],
  ];
  const beyond = limits.flatMap(([name, key, limit]) =>
    descendants(root, name).flatMap((each) => {
      const number = numberIn(attribute(each, key));
      return number !== undefined && number >= limit
        ? [`${path}: ${key} ${number} of ${limit}`]
        : [];
    }),
  );
  const texts = descendants(root, "c").filter((each) => attribute(each, "t") === "s");
  const lost = texts.filter((each) => Number(child(each, "v")?.text) >= count(strings));
  const drawing = pack.related(path, "drawing");
  const drawn = drawing === undefined ? [] : descendants(pack.xml(drawing), "cNvPr");
  return [
    ...beyond,
    ...lost.map((each) => `${path}: ${attribute(each, "r") ?? ""} has no text`),
    ...twice(
      `${path}: drawing`,
      drawn.map((each) => attribute(each, "id")),
    ),
    ...twice(
      `${path}: cell`,
      descendants(root, "c").flatMap((each) => attribute(each, "r") ?? []),
    ),
    ...headerFaults(pack, path, root, strings),
  ];
}

/** A table's columns have the texts of its header cells. */
function headerFaults(
  pack: Package,
  path: string,
  root: XmlElement | undefined,
  strings: XmlElement | undefined,
): string[] {
  const cells = new Map(descendants(root, "c").map((each) => [attribute(each, "r"), each]));
  const textOf = (cell: XmlElement | undefined): string | undefined => {
    const at = Number(child(cell, "v")?.text);
    const holder = attribute(cell, "t") === "s" ? strings?.children[at] : child(cell, "is");
    return holder
      ? descendants(holder, "t")
          .map((each) => each.text)
          .join("")
      : child(cell, "v")?.text;
  };
  return pack
    .relationships(path)
    .filter(({ kind }) => kind === "table")
    .flatMap(({ target }) => {
      const table = pack.xml(target);
      const area = parseArea(attribute(table, "ref") ?? "");
      if (!area || attribute(table, "headerRowCount") === "0") return [];
      return children(child(table, "tableColumns"), "tableColumn").flatMap((column, index) => {
        const letters = area.left + index;
        const cell = [...cells.values()].find((each) => {
          const place = parseArea(attribute(each, "r") ?? "");
          return place?.top === area.top && place.left === letters;
        });
        const name = attribute(column, "name")?.replaceAll("_x000a_", "\n");
        return textOf(cell) === name ? [] : [`${target}: column ${name ?? ""} is not its header`];
      });
    });
}
