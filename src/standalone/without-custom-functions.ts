import { cardCall, type CardFunction, type CustomCalls } from "./custom-calls";
import { dropAddin, type AddinMarks } from "./drop-addin";
import { frozenCells } from "./frozen-cells";
import { frozenNames } from "./frozen-names";
import { frozenRules } from "./frozen-rules";
import { frozenTable } from "./frozen-table";
import {
  packed,
  partText,
  relationshipsOf,
  removePart,
  setPartText,
  unpacked,
  type Parts,
} from "./parts";
import { recalculatedOnLoad } from "./recalculated-on-load";
import { spillReferences } from "./spill-references";
import { elementsOf } from "./xml-elements";
import { attribute } from "./xml-text";

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
  const parts = unpacked(bytes);
  const workbook = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.target;
  if (workbook === undefined || !parts.has(workbook)) throw new Error("The file is no workbook.");
  const before = new Map(parts);
  const sheetParts = sheetsOf(parts, workbook);
  const cards = hasCards(parts, sheetParts, cardCall(namespace, card)) ? card : null;
  const { names, calls } = freezeNames(parts, workbook, namespace, cards);
  const sheets = sheetParts.map((sheet) => freezeSheet(parts, sheet, calls));
  referToAreas(parts, workbook, sheets);
  const places = (of: (sheet: FrozenSheet) => readonly string[]): SheetPlace[] =>
    sheets.flatMap((each) => of(each).map((range) => ({ sheet: each.name, range })));
  const unvalued = places((sheet) => sheet.unvalued);
  const replaced = sheets.reduce((sum, sheet) => sum + sheet.replaced, 0);
  if (replaced > 0) removeCalculationChain(parts, workbook);
  if (unvalued.length + names.length > 0)
    setPartText(parts, workbook, recalculatedOnLoad(partText(parts, workbook)));
  dropAddin(parts, marks);
  const changed =
    parts.size !== before.size || [...parts].some(([path, part]) => before.get(path) !== part);
  return {
    ...{ bytes: changed ? packed(parts) : bytes, changed, replaced, unvalued, names },
    rules: places((sheet) => sheet.rules),
  };
}

const hasCards = (parts: Parts, sheets: readonly SheetPart[], call: RegExp): boolean =>
  sheets.some(({ part }) => call.test(partText(parts, part)));

function freezeNames(parts: Parts, workbook: string, namespace: string, card: CardFunction | null) {
  const before = partText(parts, workbook);
  const frozen = frozenNames(before, namespace, card);
  if (frozen.xml !== before) setPartText(parts, workbook, frozen.xml);
  return frozen;
}

interface SheetPart {
  readonly name: string;
  readonly part: string;
}

function sheetsOf(parts: Parts, workbook: string): SheetPart[] {
  const relations = relationshipsOf(parts, workbook);
  return elementsOf(partText(parts, workbook), ["sheet"]).flatMap((element) => {
    const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(element.attributes)?.[1];
    const part = relations.find((each) => each.id === id && each.kind === "worksheet")?.target;
    const name = attribute(element, "name") ?? "";
    return part !== undefined && parts.has(part) ? [{ name, part }] : [];
  });
}

interface FrozenSheet extends SheetPart {
  readonly replaced: number;
  readonly unvalued: readonly string[];
  readonly rules: readonly string[];
  readonly spills: readonly string[];
}

function freezeSheet(parts: Parts, { name, part }: SheetPart, calls: CustomCalls): FrozenSheet {
  const before = partText(parts, part);
  const cells = frozenCells(before, calls);
  const rules = frozenRules(cells.xml, calls);
  if (rules.xml !== before) setPartText(parts, part, rules.xml);
  for (const target of tablesOf(parts, part)) {
    const table = partText(parts, target);
    const frozen = frozenTable(table, calls);
    if (frozen !== table) setPartText(parts, target, frozen);
  }
  const { replaced, unvalued, spills } = cells;
  return { name, part, replaced, unvalued, spills, rules: rules.ranges };
}

const tablesOf = (parts: Parts, sheet: string): string[] =>
  relationshipsOf(parts, sheet).flatMap(({ kind, target }) => (kind === "table" ? target : []));

/** Once all sheets are frozen: a formula may refer to what was filled on another. */
function referToAreas(parts: Parts, workbook: string, sheets: readonly FrozenSheet[]): void {
  const spills = sheets.flatMap(({ name, spills: areas }) =>
    areas.map((area) => ({ sheet: name, area })),
  );
  const follow = (part: string, sheet: string | null) => {
    const before = partText(parts, part);
    const after = spillReferences(before, sheet, spills);
    if (after !== before) setPartText(parts, part, after);
  };
  if (spills.length === 0) return;
  follow(workbook, null);
  for (const { name, part } of sheets)
    for (const each of [part, ...tablesOf(parts, part)]) follow(each, name);
}

/** Excel makes it anew; one that names cells without a formula would be called damaged. */
function removeCalculationChain(parts: Parts, workbook: string): void {
  const chain = relationshipsOf(parts, workbook).find(({ kind }) => kind === "calcChain");
  if (chain) removePart(parts, workbook, chain.target);
}
