import type { Place } from "./formulas-in";

/** The selected cell: where it is, what kind of thing it shows, and how this Excel writes numbers. */
export interface SelectedCell {
  readonly place: Place;
  readonly shows: "nothing" | "text" | "number";
  /** As the user types a number here; the semicolon between arguments goes with the comma. */
  readonly decimalSeparator: string;
}

/** @throws OfficeExtension.Error what Excel refused, as while a chart is selected */
export async function readSelectedCell(): Promise<SelectedCell> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const cell = workbook.getActiveCell().load("address,values");
    const sheet = cell.worksheet.load("name");
    const { numberFormat } = workbook.application.cultureInfo;
    numberFormat.load("numberDecimalSeparator");
    await context.sync();
    const { address } = cell;
    return {
      place: {
        sheet: sheet.name,
        range: address.slice(address.lastIndexOf("!") + 1).replaceAll("$", ""),
      },
      shows: kindOf(cell.values[0]?.[0]),
      decimalSeparator: numberFormat.numberDecimalSeparator,
    };
  });
}

function kindOf(value: unknown): SelectedCell["shows"] {
  if (typeof value === "number") return "number";
  return typeof value === "string" && value.trim() !== "" ? "text" : "nothing";
}
