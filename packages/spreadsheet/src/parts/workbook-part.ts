import { attribute, child, children, type XmlElement } from "../xml";
import { RELATIONS } from "./dialects";
import type { Package } from "./package";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly element: XmlElement;
  /** What it leads to: `worksheet`, `chartsheet`, `dialogsheet`; `""` when it leads nowhere. */
  readonly kind: string;
  /** Of its part; `null` when that is not there. */
  readonly path: string | null;
}

/** The workbook of a package, found by what leads to it. */
export interface WorkbookPart {
  readonly path: string;
  /** What it says it is. */
  readonly contentType: string;
  readonly root: XmlElement;
  readonly sheets: readonly ListedSheet[];
}

/** `null` when the package leads to no document, or to one that is no workbook of sheets in XML. */
export function workbookPart(pack: Package): WorkbookPart | null {
  const path = pack.related("", "officeDocument");
  if (path === undefined) return null;
  const contentType = pack.contentType(path);
  const root = isBinary(contentType) ? undefined : pack.xml(path);
  if (root?.local !== "workbook") return null;
  const relations = pack.relationships(path);
  const sheets = children(child(root, "sheets"), "sheet").map((element): ListedSheet => {
    const relation = relations.find((each) => each.id === relationId(element));
    const isThere = relation && !relation.isExternal && pack.has(relation.target);
    return {
      ...{ name: attribute(element, "name") ?? "", element },
      ...{ kind: relation?.kind ?? "", path: isThere ? relation.target : null },
    };
  });
  return { path, contentType, root, sheets };
}

const isBinary = (contentType: string): boolean => contentType.includes("sheet.binary");

/** The relationship that an element names (`r:id`). */
export function relationId(element: XmlElement): string | undefined {
  return RELATIONS.map((uri) => attribute(element, "id", uri)).find((each) => each !== undefined);
}
