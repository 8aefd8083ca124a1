import type { SheetDescription } from "../../report/description";
import type { Inventory, PresentSheet } from "./inventory";
import { isDraftMark, markText } from "../excel";

/** Where a described sheet will go, decided before anything is written. */
export interface SheetPlace {
  /** The name it ends up with. */
  readonly name: string;
  /** The name it is written under: another one while the earlier sheet is still there. */
  readonly draft: string;
  /** Our earlier sheet of the same report. */
  readonly replaces: PresentSheet | null;
  /** Among the tabs, of a new sheet that leads others of ours; `null` behind the last. */
  readonly position: number | null;
  /** A name for each of its tables, and the one it is written under. */
  readonly tables: readonly { readonly name: string; readonly draft: string }[];
}

/** Chooses a place for each sheet, with names that are free once abandoned drafts are gone. */
export function placeSheets(
  descriptions: readonly SheetDescription[],
  { sheets: all, tables, names }: Inventory,
): SheetPlace[] {
  const sheets = all.filter(({ mark }) => !isDraftMark(mark));
  const going = all.filter(({ mark }) => isDraftMark(mark)).flatMap((sheet) => sheet.tables);
  const sheetNames = sheets.map((sheet) => sheet.name);
  const tableNames = [
    ...tables.filter((name) => !going.includes(name)),
    ...names.map(({ name }) => name),
  ];
  const take = (free: string, taken: string[]) => {
    taken.push(free);
    return free;
  };
  const ours = sheets.filter(({ mark }) => mark !== null).map(({ position }) => position);
  return descriptions.map(({ name, mark, leads, tables: described }) => {
    const earlier = earlierSheet(sheets, name, markText(mark));
    const draft = take(freeSheetName(earlier?.name ?? name, sheetNames), sheetNames);
    return {
      name: earlier?.name ?? draft,
      draft,
      replaces: earlier,
      position: leads && !earlier && ours.length > 0 ? Math.min(...ours) : null,
      tables: described.map((table, index) => {
        const free = take(freeTableName(table.name, tableNames), tableNames);
        // Formulas of the user's may name the earlier table.
        return { name: earlier?.tables[index] ?? free, draft: free };
      }),
    };
  });
}

/** A copy that the user made of our sheet has our mark too: the one with our name is ours. */
function earlierSheet(
  sheets: readonly PresentSheet[],
  name: string,
  mark: string,
): PresentSheet | null {
  const ours = sheets.filter((sheet) => sheet.mark === mark);
  return ours.find((sheet) => sheet.name === name) ?? ours[0] ?? null;
}

const SHEET_NAME_LENGTH = 31;

/**
 * The name, or the name with the first number behind it that no sheet has.
 *
 * @example freeSheetName("Overzicht 2023", ["overzicht 2023"]) //=> "Overzicht 2023 (2)"
 */
export function freeSheetName(name: string, taken: readonly string[]): string {
  return firstFree(taken, (count) => {
    const tail = count === 1 ? "" : ` (${count})`;
    return name.slice(0, SHEET_NAME_LENGTH - tail.length) + tail;
  });
}

/** @example freeTableName("Overzicht_2023", ["Overzicht_2023"]) //=> "Overzicht_2023_2" */
export function freeTableName(name: string, taken: readonly string[]): string {
  return firstFree(taken, (count) => (count === 1 ? name : `${name}_${count}`));
}

/** Excel compares names without case. */
function firstFree(taken: readonly string[], candidate: (count: number) => string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let count = 1;
  while (used.has(candidate(count).toLowerCase())) count++;
  return candidate(count);
}
