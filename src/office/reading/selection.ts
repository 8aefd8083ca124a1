import type { Place } from "./formulas-in";

/** A selection: its first cell, and all of it. */
export interface Selection {
  readonly cell: Place;
  readonly all: Place;
}

const withoutSheet = (address: string): string =>
  address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");

/**
 * What is selected now, of several areas the first.
 *
 * @throws OfficeExtension.Error what Excel refused, as while a chart is selected
 */
export async function readSelection(): Promise<Selection> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell().load("address");
    const all = context.workbook.getSelectedRange().load("address");
    const sheet = cell.worksheet.load("name");
    await context.sync();
    return {
      cell: { sheet: sheet.name, range: withoutSheet(cell.address) },
      all: { sheet: sheet.name, range: withoutSheet(all.address) },
    };
  });
}

/** Calls back after each change of the selection, until the function it gives is called. */
export function watchSelection(onChange: () => void): () => void {
  const type = Office.EventType.DocumentSelectionChanged;
  Office.context.document.addHandlerAsync(type, onChange);
  return () => {
    Office.context.document.removeHandlerAsync(type, { handler: onChange });
  };
}
