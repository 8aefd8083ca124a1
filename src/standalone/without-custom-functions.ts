import {
  Package,
  workbookPart,
  type WorkbookPart,
  type OpenPart,
  WORKBOOK_ORDER,
} from "spreadsheet/parts";
import { children, child, elementMaker } from "spreadsheet/xml";
import { cardCall, type CardFunction, type CustomCalls } from "./custom-calls";
import { dropAddin, type AddinMarks } from "./drop-addin";
import { CellFreezer } from "./frozen-cells";
import { freezeNames } from "./frozen-names";
import { freezeRules } from "./frozen-rules";
import { referToAreas } from "./spill-references";

export interface StandaloneOptions extends AddinMarks {
  /** Of the custom functions: `BANEN`. */
  readonly namespace: string;
  readonly card: CardFunction;
}

/** A cell or range, in A1 without the sheet's name. */
export interface SheetPlace {
  readonly sheet: string;
  readonly range: string;
}

/** A workbook that asks for no add-in, and what had to change for that. */
export interface StandaloneCopy {
  readonly bytes: Uint8Array;
  /** `false`: the workbook asked for no add-in as it was, and `bytes` are its own. */
  readonly changed: boolean;
  /** How many formulas became their values. */
  readonly replaced: number;
  /** Cells without a value to become (`#NAME?`, `#BUSY!`, never calculated): now `#N/A`. */
  readonly unvalued: readonly SheetPlace[];
  /** Ranges that lost a conditional format or data validation with a custom function. */
  readonly rules: readonly SheetPlace[];
  /** Defined names with a custom function: now `#N/A`. */
  readonly names: readonly string[];
}

/**
 * Makes a copy of an .xlsx in which every cell that calls a custom function holds its value, and
 * from which the add-in's own parts are gone. A part without any of that stays as it was, to the
 * byte.
 *
 * @throws when the bytes are no .xlsx
 * @example withoutCustomFunctions(bytes, options).replaced //=> 12
 */
export function withoutCustomFunctions(
  bytes: Uint8Array,
  { namespace, card, ...marks }: StandaloneOptions,
): StandaloneCopy {
  const pack = Package.open(bytes);
  const workbook = workbookPart(pack);
  if (!workbook) throw new Error("The file is no workbook.");
  const sheetParts = sheetsOf(workbook);
  const cards = hasCards(pack, sheetParts, cardCall(namespace, card)) ? card : null;
  const { path } = workbook;
  const part = pack.edit(path);
  const { names, calls } = freezeNames(part, namespace, cards);
  const sheets = sheetParts.map((sheet) => freezeSheet(pack, sheet, calls));
  const places = (of: (sheet: FrozenSheet) => readonly string[]): SheetPlace[] =>
    sheets.flatMap((each) => of(each).map((range) => ({ sheet: each.name, range })));
  const unvalued = places((sheet) => sheet.unvalued);
  const replaced = sheets.reduce((sum, sheet) => sum + sheet.replaced, 0);
  if (unvalued.length + names.length > 0) recalculateOnLoad(part);
  part.save();
  followSpills(pack, path, sheets);
  if (replaced > 0) removeCalculationChain(pack, path);
  dropAddin(pack, marks);
  return {
    ...{ bytes: pack.isChanged ? pack.toBytes() : bytes, changed: pack.isChanged },
    ...{ replaced, unvalued, names, rules: places((sheet) => sheet.rules) },
  };
}

const hasCards = (pack: Package, sheets: readonly SheetPart[], call: RegExp): boolean =>
  sheets.some(({ part }) => call.test(pack.text(part) ?? ""));

interface SheetPart {
  readonly name: string;
  readonly part: string;
}

function sheetsOf({ sheets }: WorkbookPart): SheetPart[] {
  return sheets.flatMap(({ name, kind, path }) =>
    kind === "worksheet" && path !== null ? [{ name, part: path }] : [],
  );
}

interface FrozenSheet extends SheetPart {
  readonly replaced: number;
  readonly unvalued: readonly string[];
  readonly rules: readonly string[];
  readonly spills: readonly string[];
}

function freezeSheet(pack: Package, { name, part }: SheetPart, calls: CustomCalls): FrozenSheet {
  const cells = new CellFreezer(calls);
  let rules: string[] = [];
  if (calls.mayBeIn(pack.text(part) ?? "")) {
    const open = pack.edit(part, undefined, {
      take: (element) => {
        if (element.local !== "row" || element.parent?.local !== "sheetData") return false;
        cells.read(element);
        return true;
      },
    });
    cells.write(open.edits, open.text);
    rules = freezeRules(open, calls);
    open.save();
  }
  for (const target of tablesOf(pack, part)) {
    const table = pack.edit(target);
    freezeTable(table, calls);
    table.save();
  }
  const { replaced, unvalued, spills } = cells;
  return { name, part, replaced, unvalued, spills, rules };
}

function tablesOf(pack: Package, sheet: string): string[] {
  const relations = pack.relationships(sheet);
  return relations.flatMap(({ kind, target }) =>
    kind === "table" && pack.has(target) ? [target] : [],
  );
}

/** Once all sheets are frozen: a formula may refer to what was filled on another. */
function followSpills(pack: Package, workbook: string, sheets: readonly FrozenSheet[]): void {
  const spills = sheets.flatMap(({ name, spills: areas }) =>
    areas.map((area) => ({ sheet: name, area })),
  );
  if (spills.length === 0) return;
  referToAreas(pack, workbook, null, spills);
  for (const { name, part } of sheets)
    for (const each of [part, ...tablesOf(pack, part)]) referToAreas(pack, each, name, spills);
}

/** Excel makes it anew; one that names cells without a formula would be called damaged. */
function removeCalculationChain(pack: Package, workbook: string): void {
  const chain = pack.related(workbook, "calcChain");
  if (chain === undefined) return;
  pack.unrelate(workbook, ({ kind }) => kind === "calcChain");
  pack.remove(chain);
}

/** A table's columns fill no new row with a custom function; its cells are values by now. */
export function freezeTable({ root, edits }: OpenPart, calls: CustomCalls): void {
  for (const column of children(child(root, "tableColumns"), "tableColumn"))
    for (const formula of column.children) {
      const isTotal = formula.local === "totalsRowFormula";
      const isFormula = isTotal || formula.local === "calculatedColumnFormula";
      if (!isFormula || !calls.isIn(formula.text)) continue;
      edits.remove(formula);
      // `custom` says that a formula follows, which is gone.
      if (isTotal) edits.setAttribute(column, "totalsRowFunction", null);
    }
}

/**
 * Lets Excel calculate all when it opens the file. Needed where a cell became `#N/A`: what follows
 * from that cell still shows the `#NAME?` of before.
 */
export function recalculateOnLoad({ root, edits }: OpenPart): void {
  const calculation = child(root, "calcPr");
  if (calculation) return edits.setAttribute(calculation, "fullCalcOnLoad", 1);
  const made = elementMaker(root)("calcPr", { fullCalcOnLoad: 1 });
  edits.insertInOrder(root, WORKBOOK_ORDER, "calcPr", made);
}
