import type { OpenPart, Package } from "spreadsheet/parts";
import { child, children, numberIn, type XmlElement } from "spreadsheet/xml";

/** A sheet's part, open for changes in some of its rows. Rows count from 0. */
export interface OpenSheet extends OpenPart {
  readonly path: string;
  readonly data: XmlElement;
  /** Of the rows that were asked for, those that the part has. */
  readonly rows: ReadonlyMap<number, XmlElement>;
  /** Where a row stands that the part does not have; at the end when it is not in here. */
  readonly places: ReadonlyMap<number, number>;
}

/** One pass over the text, in which only the rows that were asked for become elements. */
export function openSheet(pack: Package, path: string, wanted: ReadonlySet<number>): OpenSheet {
  const reading = readRows(pack, path, wanted, false);
  // Where rows have no numbers, one put between them would give the others another number.
  const isNumbered = reading.unnumbered === 0 || reading.places.size === 0;
  const { part, rows, places } = isNumbered ? reading : readRows(pack, path, wanted, true);
  const data = child(part.root, "sheetData");
  if (!data) throw new Error(`${path} has no sheetData.`);
  if (!isNumbered)
    for (const [row, element] of rows) part.edits.setAttribute(element, "r", row + 1);
  return { ...part, path, data, rows, places };
}

function readRows(pack: Package, path: string, wanted: ReadonlySet<number>, keepAll: boolean) {
  const waiting = [...wanted].sort((a, b) => a - b);
  const places = new Map<number, number>();
  const kept: number[] = [];
  let [last, unnumbered] = [-1, 0];
  const part = pack.edit(path, undefined, {
    keep: (parent, tag, start) => {
      if (parent.local !== "sheetData" || tag.local !== "row") return true;
      const number = numberIn(tag.attributes.r?.value);
      if (number === undefined) unnumbered++;
      last = number === undefined ? last + 1 : number - 1;
      for (let next = waiting[0]; next !== undefined && next <= last; next = waiting[0]) {
        waiting.shift();
        if (next !== last) places.set(next, start);
      }
      const isWanted = keepAll || wanted.has(last);
      if (isWanted) kept.push(last);
      return isWanted;
    },
  });
  const elements = children(child(part.root, "sheetData"), "row");
  const rows = new Map(
    elements.flatMap((element, index) => {
      const row = kept[index];
      return row === undefined ? [] : [[row, element] as const];
    }),
  );
  return { part, places, unnumbered, rows };
}
