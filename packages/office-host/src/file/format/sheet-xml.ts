/** A worksheet part cut around its cells, with the prefix its elements have (`x:`, mostly none). */
export interface SheetXml {
  readonly prefix: string;
  readonly head: string;
  /** What stands inside `sheetData`. */
  readonly rows: string;
  readonly tail: string;
}

/** The order in which Excel wants them, after the cells (ECMA-376 18.3.1.99, CT_Worksheet). */
const ORDER = [
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function cutSheet(xml: string): SheetXml {
  const match = /<((?:\w+:)?)sheetData\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1sheetData\s*>)/.exec(xml);
  if (!match) throw new Error("The worksheet has no sheetData.");
  const [whole, prefix = "", rows = ""] = match;
  const end = match.index + whole.length;
  return { prefix, rows, head: withRelations(xml.slice(0, match.index)), tail: xml.slice(end) };
}

export function joinSheet({ prefix, head, rows, tail }: SheetXml): string {
  return `${head}<${prefix}sheetData>${rows}</${prefix}sheetData>${tail}`;
}

/** One element directly below the worksheet's root, after the cells. */
export interface TailElement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export function tailElements(tail: string): TailElement[] {
  const found: TailElement[] = [];
  let depth = 0;
  let start = 0;
  for (const match of tail.matchAll(/<(\/?)(?:\w+:)?([\w.]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g)) {
    const [whole, closing, name = "", empty] = match;
    if (closing === "/") depth--;
    else {
      if (depth === 0) start = match.index;
      if (empty !== "/") depth++;
    }
    if (depth === 0) found.push({ name, start, end: match.index + whole.length });
    if (depth < 0) break;
  }
  return found;
}

/** Puts an element in its place: after those of its own name, before those that come later. */
export function insertInTail(tail: string, name: string, markup: string): string {
  const order = ORDER.indexOf(name);
  const next = tailElements(tail).find((each) => ORDER.indexOf(each.name) > order);
  const at = next ? next.start : tail.search(/<\/(?:\w+:)?worksheet\s*>/);
  return tail.slice(0, at) + markup + tail.slice(at);
}

/** Puts markup at the end of an element, which is made in its place when it is not there. */
export function addInsideTail(sheet: SheetXml, name: string, markup: string): SheetXml {
  const { prefix, tail } = sheet;
  const old = tailElements(tail).find((each) => each.name === name);
  if (!old) {
    const made = `<${prefix}${name}>${markup}</${prefix}${name}>`;
    return { ...sheet, tail: insertInTail(tail, name, made) };
  }
  const element = tail.slice(old.start, old.end);
  const open = element.replace(/^<([^\s/>]+)([^>]*)\/>$/, "<$1$2></$1>");
  const close = open.lastIndexOf("</");
  const grown = open.slice(0, close) + markup + open.slice(close);
  return { ...sheet, tail: tail.slice(0, old.start) + grown + tail.slice(old.end) };
}

export function removeFromTail(tail: string, gone: (name: string, xml: string) => boolean): string {
  return tailElements(tail)
    .toReversed()
    .reduce(
      (rest, { name, start, end }) =>
        gone(name, tail.slice(start, end)) ? rest.slice(0, start) + rest.slice(end) : rest,
      tail,
    );
}

/** What is added refers to parts as `r:id`, so the root must say what `r` is. */
function withRelations(head: string): string {
  return head.includes("xmlns:r=")
    ? head
    : head.replace(/<((?:\w+:)?worksheet)\b/, `<$1 xmlns:r="${RELATIONS}"`);
}
