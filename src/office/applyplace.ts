import type { SheetDescription } from "../report/sheetdescription";
import { MARK_KEY, markText } from "./ourmark";

/** Where a described sheet will go, decided before anything is written. */
export interface SheetPlace {
  /** The name it ends up with. */
  readonly name: string;
  /** The name it is written under: another one while the earlier sheet is still there. */
  readonly draft: string;
  /** Our earlier sheet of the same report. */
  readonly replaces: { readonly id: string; readonly position: number } | null;
  /** A free name for each of its tables. */
  readonly tables: readonly string[];
}

/** Learns in one sync what the workbook has and chooses names that are free. */
export async function placeForSheet(
  context: Excel.RequestContext,
  { name, mark, tables }: SheetDescription,
): Promise<SheetPlace> {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load(
    "items/id,items/name,items/position,items/customProperties/items/key,items/customProperties/items/value",
  );
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  await context.sync();
  const ours = worksheets.items.filter((sheet) =>
    sheet.customProperties.items.some(
      ({ key, value }) => key === MARK_KEY && value === markText(mark),
    ),
  );
  // A copy that the user made of our sheet has our mark too: the one with our name is ours.
  const earlier = ours.find((sheet) => sheet.name === name) ?? ours[0];
  const sheetNames = worksheets.items.map((sheet) => sheet.name);
  const taken = [...workbook.tables.items, ...workbook.names.items].map((item) => item.name);
  return {
    name: earlier ? earlier.name : freeSheetName(name, sheetNames),
    draft: freeSheetName(earlier ? earlier.name : name, sheetNames),
    replaces: earlier ? { id: earlier.id, position: earlier.position } : null,
    tables: tables.map((table) => freeTableName(table.name, taken)),
  };
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
