import type { CellValue } from "../../workbook";
import { type AskedAlong, joinedProperty, MARK_KEY, WRITTEN_KEY } from "../excel";
import { formulasIn } from "./following-formulas";
import type {
  FoundFormula,
  Inventory,
  PresentName,
  PresentSheet,
  SheetContents,
} from "./inventory";
import { naming } from "./naming";

const SHEET_PROPERTIES = [
  "id",
  "name",
  "position",
  "visibility",
  "protection/protected",
  "customProperties/items/key",
  "customProperties/items/value",
  "tables/items/name",
  "charts/items/name",
  "shapes/items/name",
  "comments/items/id",
  "names/items/name",
  "names/items/formula",
];

/** What is asked of each sheet, of the tables and of the names; gives the sheet in front. */
function askAll({ worksheets, names, tables, protection }: Excel.Workbook): Excel.Worksheet {
  protection.load("protected");
  worksheets.load(SHEET_PROPERTIES.map((property) => `items/${property}`).join());
  names.load("items/name,items/formula");
  tables.load("items/name");
  return worksheets.getActiveWorksheet().load("id");
}

/** Questions to take along with a reading, and what they gave when it was done. */
export interface InventoryTaking extends AskedAlong {
  /** @throws Error before the workbook was read */
  readonly inventory: () => Inventory;
}

/**
 * Learns what the workbook has in the syncs that read it. Cells are asked of a workbook that has a
 * sheet of ours: what the user added there, and which formulas follow it.
 *
 * @example
 * const taking = takeInventory();
 * const cells = await readWorkbook(taking);
 * taking.inventory().sheets.length; //=> 2
 */
export function takeInventory(): InventoryTaking {
  let workbook: Excel.Workbook | null = null;
  let active: Excel.Worksheet | null = null;
  let contents = new Map<string, Excel.Range>();
  const following = new Map<string, readonly FoundFormula[]>();
  return {
    first: (context) => {
      workbook = context.workbook;
      active = askAll(workbook);
    },
    second: (isLarge) => {
      const sheets = workbook?.worksheets.items ?? [];
      const hasOurs = sheets.some((sheet) => markOf(sheet) !== null);
      const asked = sheets.filter((sheet) => hasOurs && !(isLarge && markOf(sheet) === null));
      contents = new Map(asked.map((sheet) => [sheet.id, askContents(sheet)]));
    },
    rest: async (context) => {
      const sheets = workbook?.worksheets.items ?? [];
      const ours = sheets.filter((sheet) => markOf(sheet) !== null).map(withTableNames);
      if (ours.length === 0) return;
      for (const sheet of sheets)
        if (markOf(sheet) === null && !isHeld(contents.get(sheet.id)))
          following.set(sheet.id, await findFollowing(context, sheet, naming(ours)));
    },
    inventory: () => {
      if (!workbook || !active) throw new Error("The workbook was not read yet.");
      return inventoryOf(workbook, active, contents, (id) => following.get(id) ?? []);
    },
  };
}

/**
 * Asks again for all that an inventory holds, in a sync that may write after that.
 *
 * @returns what there is, once the sync is done
 */
export function askInventoryAgain(
  { workbook }: Excel.RequestContext,
  before: Inventory,
): () => Inventory {
  const active = askAll(workbook);
  const contents = new Map(
    before.sheets
      .filter((sheet) => sheet.contents !== null)
      .map(({ id }) => [id, askContents(workbook.worksheets.getItemOrNullObject(id))]),
  );
  const following = new Map(
    before.sheets.map(({ id, following: found }) => [id, askFormulas(workbook, id, found)]),
  );
  return () => inventoryOf(workbook, active, contents, (id) => following.get(id)?.() ?? []);
}

/** Of a sheet that is not held only what was found is looked at again. */
function askFormulas(
  { worksheets }: Excel.Workbook,
  id: string,
  found: readonly FoundFormula[],
): () => FoundFormula[] {
  const cells = found.map(({ address }) => ({
    address,
    range: worksheets.getItemOrNullObject(id).getRange(address).load("formulas"),
  }));
  return () =>
    cells.flatMap(({ address, range }) => {
      const formula: unknown = range.isNullObject ? null : range.formulas[0]?.[0];
      return typeof formula === "string" && formula.startsWith("=") ? { address, formula } : [];
    });
}

/** Reads a sheet in blocks, of which nothing is held but the formulas that name a sheet of ours. */
async function findFollowing(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  isFollowing: (formula: string) => boolean,
): Promise<FoundFormula[]> {
  const { readSheetInBlocks } = await import(
    /* webpackChunkName: "reading" */ "../reading/read-sheet-in-blocks"
  );
  const parts = await readSheetInBlocks(context, sheet, ["formulas"]);
  return parts.flatMap(({ top, left, formulas }) =>
    formulasIn({ top, left, rows: formulas as CellValue[][], spills: false }, isFollowing),
  );
}

const withTableNames = ({ name, tables }: Excel.Worksheet) => ({
  name,
  tables: tables.items.map((table) => table.name),
});

const isHeld = (used: Excel.Range | undefined): boolean =>
  used !== undefined && (used.isNullObject || (used.formulas as unknown) !== null);

function inventoryOf(
  { worksheets, tables, names, protection }: Excel.Workbook,
  active: Excel.Worksheet,
  contents: ReadonlyMap<string, Excel.Range>,
  following: (id: string) => readonly FoundFormula[],
): Inventory {
  return {
    active: active.id,
    protected: protection.protected,
    sheets: worksheets.items.map((sheet) => ({
      ...presentSheet(sheet, contents.get(sheet.id)),
      following: following(sheet.id),
    })),
    tables: tables.items.map(({ name }) => name),
    names: names.items.map(presentName),
  };
}

const presentName = ({ name, formula }: Excel.NamedItem): PresentName => ({
  name,
  formula: String(formula),
});

const markOf = (sheet: Excel.Worksheet): string | null => propertyOf(sheet, MARK_KEY);

function propertyOf({ customProperties }: Excel.Worksheet, wanted: string): string | null {
  return customProperties.items.find(({ key }) => key === wanted)?.value ?? null;
}

/** Formulas of a sheet, which {@link contentsOf} makes plain data of. */
export function askContents(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex,hasSpill");
}

function presentSheet(
  sheet: Excel.Worksheet,
  used: Excel.Range | undefined,
): Omit<PresentSheet, "following"> {
  const { id, name, position, visibility, protection, tables, charts, shapes, names } = sheet;
  return {
    ...{ id, name, position, visibility, protected: protection.protected },
    mark: markOf(sheet),
    record: joinedProperty(WRITTEN_KEY, (key) => propertyOf(sheet, key)),
    tables: tables.items.map((table) => table.name),
    charts: charts.items.map((chart) => chart.name),
    shapes: shapes.items.map((shape) => shape.name),
    comments: sheet.comments.items.length,
    names: names.items.map(presentName),
    contents: used ? contentsOrNone(sheet, used) : null,
  };
}

/**
 * Of whole rows and columns Excel gives no formulas, though the types promise otherwise. A sheet of
 * the user's is then one that was not read.
 *
 * @throws Error for a sheet of ours: what the user added there would be lost
 */
function contentsOrNone(sheet: Excel.Worksheet, used: Excel.Range): SheetContents | null {
  const isWhole = !used.isNullObject && (used.formulas as unknown) === null;
  if (isWhole && markOf(sheet) !== null)
    throw new Error(`Cells of ${sheet.name} are used to the last row or column.`);
  return isWhole ? null : contentsOf(used);
}

export function contentsOf(used: Excel.Range): SheetContents {
  if (used.isNullObject) return { top: 0, left: 0, rows: [], spills: false };
  const { rowIndex: top, columnIndex: left, formulas } = used;
  // `null` where some cells do and some do not, though the types promise otherwise.
  return { top, left, rows: formulas as CellValue[][], spills: used.hasSpill !== false };
}
