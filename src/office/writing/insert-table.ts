import type { CellValue } from "../../workbook";
import { writingOptions } from "../excel";
import { textEntry } from "./apply-cells";

/** A table to be put on a sheet of its own. */
export interface TableToInsert {
  /** What sheet and table are called, or as near to it as is free. */
  readonly name: string;
  /** Headers first; `""` is a blank. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Of each column, in points. */
  readonly widths: readonly number[];
  /** Stands below the table, a row apart: where it came from. */
  readonly note?: string;
}

/**
 * Puts a table on a new sheet and shows it. Nothing of the user's is touched, and a sheet that could
 * not be filled is taken away again.
 *
 * @returns the name that the sheet got
 * @throws OfficeExtension.Error what Excel refused
 */
export async function insertTable(inserted: TableToInsert): Promise<string> {
  return Excel.run(writingOptions(), async (context) => {
    const { workbook } = context;
    workbook.worksheets.load("items/name");
    workbook.tables.load("items/name");
    workbook.names.load("items/name");
    await context.sync();
    const taken = [workbook.worksheets, workbook.tables, workbook.names].flatMap(({ items }) =>
      items.map((item) => item.name.toLowerCase()),
    );
    const free = freeName(inserted.name, taken);
    // In a sync of its own: only a sheet that is known to be ours may be taken away.
    const sheet = workbook.worksheets.add(free).load("id");
    await context.sync();
    try {
      fill(sheet, inserted, free);
      await context.sync();
    } catch (error) {
      // What failed first is what the user must hear.
      await takeAway(sheet.id).catch(() => undefined);
      throw error;
    }
    return free;
  });
}

function fill(
  sheet: Excel.Worksheet,
  { rows, formats, widths, note = "" }: TableToInsert,
  tableName: string,
): void {
  const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
  range.numberFormat = formats.map((row) => [...row]);
  // Entered as it stands `+/- 1.900 fta` would be a formula, and a wrong one.
  range.values = rows.map((row) =>
    row.map((value) => (typeof value === "string" ? textEntry(value) : value)),
  );
  if (note !== "") sheet.getRangeByIndexes(rows.length + 1, 0, 1, 1).values = [[textEntry(note)]];
  const table = sheet.tables.add(range, true);
  table.name = tableName;
  table.style = "TableStyleLight1";
  widths.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  sheet.freezePanes.freezeRows(1);
  sheet.activate();
}

async function takeAway(id: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  });
}

/** The name itself, or with the first number behind it that is free. */
function freeName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (!taken.includes(candidate.toLowerCase())) return candidate;
  }
}
