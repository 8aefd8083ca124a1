import { parseCellReference, readAttributes } from "../../format";

const SHARED = /<(?:\w+:)?c\b([^>]*)>\s*<(?:\w+:)?f\b([^>]*\bt="shared"[^>]*?)(\/?)>/g;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * A shared formula is stored once for a group of cells. Where one of them changes, all of them must
 * be written out, or those that leaned on it lose their formula. Gives the cells to write out.
 */
export function sharedWith(rowsXml: string, isChanged: (place: CellPlace) => boolean): CellPlace[] {
  if (!rowsXml.includes('"shared"')) return [];
  const groups = new Map<string, CellPlace[]>();
  for (const [, cell = "", formula = ""] of rowsXml.matchAll(SHARED)) {
    const place = parseCellReference(readAttributes(cell).r ?? "");
    const group = readAttributes(formula).si;
    if (!place || group === undefined) continue;
    groups.set(group, [...(groups.get(group) ?? []), place]);
  }
  return [...groups.values()].filter((places) => places.some(isChanged)).flat();
}
