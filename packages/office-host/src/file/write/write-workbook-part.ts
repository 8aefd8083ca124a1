import { quoteSheetName } from "spreadsheet/address";
import { WORKBOOK_ORDER, relationId, type OpenPart } from "spreadsheet/parts";
import {
  attribute,
  child,
  children,
  elementMaker,
  isTrue,
  joined,
  numberIn,
  xmlText,
  type ElementMaker,
  type XmlElement,
  type XmlSource,
} from "spreadsheet/xml";
import type { DefinedName, Sheet, Workbook } from "../../model";
import { toFileText, toShownFormula, toStoredFormula } from "../format";

export interface WorkbookPartChange {
  readonly workbook: Workbook;
  /** The sheets as the part lists them now, by position; `null` for what is no worksheet or is gone. */
  readonly listed: readonly (Sheet | null)[];
  /** Positions that are gone. */
  readonly gone: ReadonlySet<number>;
  /** For sheets that are new: the relationship to their part. */
  readonly added: ReadonlyMap<Sheet, string>;
  /** The namespace of relationships. */
  readonly relations: string;
  /** Names come from the model; else the part's own stay. */
  readonly namesChanged: boolean;
  /** Sheets whose print area or titles come from the model. */
  readonly printChanged: ReadonlySet<Sheet>;
  readonly recalculate: boolean;
}

const STATES = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Writes the list of sheets, names, the active sheet and the order to recalculate; all else stays. */
export function writeWorkbookPart(part: OpenPart, change: WorkbookPartChange): void {
  const { root, edits } = part;
  const list = child(root, "sheets");
  const entries = children(list, "sheet");
  const order = newOrder(change, entries.length);
  if (list) writeSheets(part, list, entries, order, change);
  writeNames(part, order, change);
  const active = order.findIndex((each) => each.sheet === change.workbook.active);
  writeActive(part, Math.max(0, active), order);
  if (change.recalculate) {
    const calculation = child(root, "calcPr");
    const make = elementMaker(root);
    // Excel is to calculate, and yet what is stored is whole: a value that was kept stays known.
    if (!calculation) {
      const asked = make("calcPr", { fullCalcOnLoad: 1, calcCompleted: 1 });
      edits.insertInOrder(root, WORKBOOK_ORDER, "calcPr", asked);
    } else if (!isTrue(attribute(calculation, "fullCalcOnLoad"))) {
      edits.setAttribute(calculation, "fullCalcOnLoad", 1);
      if (attribute(calculation, "calcCompleted") === undefined)
        edits.setAttribute(calculation, "calcCompleted", 1);
    }
  }
}

interface Place {
  readonly sheet: Sheet | null;
  /** Where it was listed; -1 for a new one. */
  readonly old: number;
}

/** The model's order, with what the model does not hold at the position it had. */
function newOrder({ workbook, listed, gone }: WorkbookPartChange, count: number): Place[] {
  const order: Place[] = workbook.sheets.map((sheet) => ({ sheet, old: listed.indexOf(sheet) }));
  for (let old = 0; old < count; old++)
    if (!listed[old] && !gone.has(old)) order.splice(old, 0, { sheet: null, old });
  return order;
}

function writeSheets(
  { edits, text }: OpenPart,
  list: XmlElement,
  entries: readonly XmlElement[],
  order: readonly Place[],
  { added, relations }: WorkbookPartChange,
): void {
  const make = elementMaker(list);
  let id = Math.max(0, ...entries.map((each) => numberIn(attribute(each, "sheetId")) ?? 0));
  const sources = order.map(({ sheet, old }): XmlSource => {
    const stored = entries[old];
    const own = stored ? (text.slice(stored.start, stored.end) as XmlSource) : null;
    if (own !== null && (!sheet || saysSame(stored, sheet))) return own;
    const relation = (sheet && added.get(sheet)) ?? (stored && relationId(stored));
    return make("sheet", {
      name: toFileText(sheet?.name ?? ""),
      sheetId: attribute(stored, "sheetId") ?? ++id,
      state: sheet ? STATES[sheet.visibility] : undefined,
      [`{${relations}}id`]: relation,
    });
  });
  const isSame = order.length === entries.length && order.every(({ old }, at) => old === at);
  entries.forEach((entry, at) => {
    const source = sources[at];
    const old = text.slice(entry.start, entry.end);
    if (isSame && source !== undefined && source !== old) edits.replace(entry, source);
  });
  if (!isSame) edits.replaceInside(list, joined(sources));
}

function saysSame(stored: XmlElement | undefined, { name, visibility }: Sheet): boolean {
  const state = attribute(stored, "state") ?? "visible";
  return attribute(stored, "name") === name && state === (STATES[visibility] ?? "visible");
}

function writeNames(
  { root, edits, text }: OpenPart,
  order: readonly Place[],
  change: WorkbookPartChange,
): void {
  const block = child(root, "definedNames");
  const stored = children(block, "definedName");
  const make = elementMaker(block ?? root);
  const waiting = change.namesChanged ? [...change.workbook.names] : [];
  const kept = stored.flatMap((element): XmlSource[] => {
    const name = attribute(element, "name") ?? "";
    const old = numberIn(attribute(element, "localSheetId"));
    const now = old === undefined ? undefined : order.findIndex((each) => each.old === old);
    if (now === -1) return [];
    const sheet = now === undefined ? null : (order[now]?.sheet ?? null);
    if (isPrint(name) && sheet && change.printChanged.has(sheet)) return [];
    if (!name.startsWith("_xlnm.") && change.namesChanged) {
      const at = waiting.findIndex((each) => isSameName(each, element, sheet));
      if (at < 0) return [];
      waiting.splice(at, 1);
    }
    if (now === old) return [text.slice(element.start, element.end) as XmlSource];
    const own = Object.values(element.attributes).filter((each) => each.uri === "");
    const attributes = Object.fromEntries(own.map((each) => [each.local, each.value]));
    return [make("definedName", { ...attributes, localSheetId: now }, xmlText(element.text))];
  });
  const indexOf = (wanted: Sheet | null) =>
    wanted === null ? undefined : order.findIndex(({ sheet }) => sheet === wanted);
  const own = waiting.map((each) => nameSource(make, each, indexOf(each.sheet)));
  const prints = [...change.printChanged].flatMap((sheet) =>
    printNames(make, sheet, indexOf(sheet)),
  );
  const sources = joined([...kept, ...own, ...prints]);
  if (block && sources === "") edits.remove(block);
  else if (block && sources !== inside(text, stored)) edits.replaceInside(block, sources);
  else if (!block && sources !== "")
    edits.insertInOrder(root, WORKBOOK_ORDER, "definedNames", make("definedNames", {}, sources));
}

const inside = (text: string, elements: readonly XmlElement[]): string =>
  elements.map(({ start, end }) => text.slice(start, end)).join("");

const isPrint = (name: string): boolean =>
  name === "_xlnm.Print_Area" || name === "_xlnm.Print_Titles";

/** Whether the part says of a name what the model says; then it stays as it is written. */
function isSameName(own: DefinedName, element: XmlElement, sheet: Sheet | null): boolean {
  return (
    own.name === attribute(element, "name") &&
    own.sheet === sheet &&
    own.formula === toShownFormula(element.text) &&
    own.comment === (attribute(element, "comment") ?? "") &&
    own.visible === !isTrue(attribute(element, "hidden"))
  );
}

function nameSource(
  make: ElementMaker,
  { name, formula, comment, visible }: DefinedName,
  index: number | undefined,
): XmlSource {
  const attributes = {
    name: toFileText(name),
    comment: comment === "" ? undefined : toFileText(comment),
    localSheetId: index,
    hidden: visible ? undefined : 1,
  };
  return make("definedName", attributes, xmlText(toStoredFormula(formula)));
}

function printNames(make: ElementMaker, sheet: Sheet, index: number | undefined): XmlSource[] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const own = quoteSheetName(sheet.name);
  const written = (areas: readonly (string | undefined)[]) =>
    areas.flatMap((each) => (each ? [`${own}!${absolute(each)}`] : [])).join(",");
  const named = (name: string, text: string) =>
    text === ""
      ? []
      : [make("definedName", { name: `_xlnm.${name}`, localSheetId: index }, xmlText(text))];
  return [
    ...named("Print_Area", written((printArea ?? "").split(","))),
    ...named("Print_Titles", written([titleColumns, titleRows])),
  ];
}

/** `A1:I14` gives `$A$1:$I$14`, `5:6` gives `$5:$6`. */
function absolute(reference: string): string {
  const own = reference.slice(reference.lastIndexOf("!") + 1).replaceAll("$", "");
  return own.replace(
    /([A-Z]+)?(\d+)?/gi,
    (_, column?: string, row?: string) => (column ? `$${column}` : "") + (row ? `$${row}` : ""),
  );
}

function writeActive({ root, edits }: OpenPart, index: number, order: readonly Place[]): void {
  const view = child(root, "bookViews", "workbookView");
  if (!view) {
    if (index === 0) return;
    const make = elementMaker(root);
    const made = make("bookViews", {}, make("workbookView", { activeTab: index }));
    edits.insertInOrder(root, WORKBOOK_ORDER, "bookViews", made);
    return;
  }
  if ((numberIn(attribute(view, "activeTab")) ?? 0) !== index)
    edits.setAttribute(view, "activeTab", index);
  // The first tab in view may be one that is gone.
  const first = numberIn(attribute(view, "firstSheet"));
  if (first !== undefined && !order[first]) edits.setAttribute(view, "firstSheet", null);
}
