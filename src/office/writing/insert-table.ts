import type { CellValue } from "../../workbook";

/** A table to be put on a sheet of its own. */
export interface TableToInsert {
  /** What sheet and table are called, or as near to it as is free. */
  readonly name: string;
  /** Headers first; `""` is a blank. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
  /** Of each column, in points. */
  readonly widths: readonly number[];
}

/**
 * Puts a table on a new sheet and shows it. Nothing of the user's is touched.
 *
 * @returns the name that the sheet got
 * @throws OfficeExtension.Error what Excel refused
 */
export async function insertTable({ name, rows, formats, widths }: TableToInsert): Promise<string> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    workbook.worksheets.load("items/name");
    workbook.tables.load("items/name");
    workbook.names.load("items/name");
    await context.sync();
    const taken = [workbook.worksheets, workbook.tables, workbook.names].flatMap(({ items }) =>
      items.map((item) => item.name.toLowerCase()),
    );
    const free = freeName(name, taken);
    const sheet = workbook.worksheets.add(free);
    const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
    range.numberFormat = formats.map((row) => [...row]);
    range.values = rows.map((row) => [...row]);
    const table = sheet.tables.add(range, true);
    table.name = free;
    table.style = "TableStyleLight1";
    widths.forEach((points, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
    });
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    await context.sync();
    return free;
  });
}

/** The name itself, or with the first number behind it that is free. */
function freeName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name}_${number}`;
    if (!taken.includes(candidate.toLowerCase())) return candidate;
  }
}
