import type { CellEdit } from "../../model";
import { oneOf, type BatchContext, type RangeTarget } from "../protocol";
import { cellsOf, intersect } from "../cells";

const kinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/** `Range.clear`: contents, formats (conditional ones too), links or all of them. */
export function clearRange(range: RangeTarget, [kind]: readonly unknown[], context: BatchContext) {
  const what = oneOf(kind ?? "All", kinds, "Range.clear");
  const { sheet, area } = range;
  const edits: CellEdit[] = [];
  for (const { row, column } of cellsOf(range)) {
    const cell = sheet.cell(row, column);
    if (!cell) continue;
    if (what === "All" || what === "Formats") delete cell.style;
    if (what !== "Formats" && what !== "Contents") delete cell.hyperlink;
    const holds = cell.value !== null || cell.formula !== undefined;
    if ((what === "All" || what === "Contents") && holds && !cell.spilledFrom)
      edits.push({ sheet, row, column, input: { kind: "value", value: null } });
  }
  if (what === "All" || what === "Formats") {
    const kept = sheet.conditionalFormats.filter((format) => !intersect(format.area, area));
    sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...kept);
  }
  if (edits.length > 0) context.workbook.edit(edits, "addin");
  context.drawn(sheet);
}
