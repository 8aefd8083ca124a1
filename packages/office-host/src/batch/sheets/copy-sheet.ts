import type { CellEdit, CellInput, Sheet } from "../../model";
import {
  oneOf,
  HostError,
  Reference,
  invalidArgument,
  reference,
  type BatchContext,
} from "../protocol";
import { nameOfCopy } from "./sheet-name";

const LOCATION = "Worksheet.copy";
const PLACES = ["None", "Before", "After", "Beginning", "End"] as const;

/** `Worksheet.copy`: cells, looks and widths; tables, charts and rules do not come along (section N). */
export function copySheet(
  sheet: Sheet,
  [place, beside]: readonly unknown[],
  context: BatchContext,
): Reference<"Worksheet"> {
  const { workbook } = context;
  if (workbook.structureProtected) throw new HostError("AccessDenied", LOCATION);
  const where = oneOf(place ?? "None", PLACES, LOCATION);
  const copy = workbook.addSheet(nameOfCopy(workbook, sheet.name), placeOf(where, beside, context));
  for (const [column, width] of sheet.columnWidths) copy.columnWidths.set(column, width);
  for (const [row, height] of sheet.rowHeights) copy.rowHeights.set(row, height);
  for (const [key, value] of sheet.customProperties) copy.customProperties.set(key, value);
  copy.pageLayout = structuredClone(sheet.pageLayout);
  copy.merges.push(...sheet.merges);
  workbook.edit(cellsFor(sheet, copy), "addin");
  return reference("Worksheet", copy);
}

function placeOf(
  where: (typeof PLACES)[number],
  beside: unknown,
  { workbook }: BatchContext,
): number {
  if (where === "Beginning") return 0;
  if (where === "End" || where === "None") return workbook.sheets.length;
  if (!(beside instanceof Reference && beside.is("Worksheet"))) throw invalidArgument(LOCATION);
  const at = workbook.sheets.indexOf(beside.target);
  return where === "Before" ? at : at + 1;
}

function cellsFor(from: Sheet, to: Sheet): CellEdit[] {
  return [...from.cells()]
    .filter(({ cell }) => cell.spilledFrom === undefined)
    .map(({ row, column, cell }) => {
      if (cell.style) to.setStyle(row, column, cell.style);
      const input: CellInput =
        cell.formula === undefined
          ? { kind: "value", value: cell.value, ...(cell.quoted ? { quoted: true } : {}) }
          : { kind: "formula", formula: cell.formula };
      return { sheet: to, row, column, input };
    });
}
