import { absoluteArea, quoteSheetName, type Area } from "spreadsheet/address";
import type { ChartReference, ChartSeries } from "../../model";
import { columnCount, rowCount, wireValue } from "../cells";
import type { RangeTarget } from "../protocol";

/** A range as a chart refers to it: `'Overzicht 2023'!$B$6:$B$12`. */
export function chartReference({ sheet, area }: RangeTarget): ChartReference {
  return `${quoteSheetName(sheet.name)}!${absoluteArea(area)}`;
}

/**
 * Reads a chart's series from a range, as Excel does: text in the first column are categories,
 * text in the first row are names; with `Auto` the longer side is that of the categories.
 */
export function seriesOfRange(
  range: RangeTarget,
  by: "Auto" | "Columns" | "Rows",
  type: string,
): ChartSeries[] {
  const { sheet, area } = range;
  const inColumns = by === "Columns" || (by === "Auto" && rowCount(area) >= columnCount(area));
  const isText = (row: number, column: number) => {
    const value = sheet.value(row, column);
    return typeof value === "string" || value === null;
  };
  // The cell in the corner belongs to both, so the one at the other end decides.
  const headerRow = rowCount(area) > 1 && isText(area.top, area.right);
  const headerColumn = columnCount(area) > 1 && isText(area.bottom, area.left);
  const body: Area = {
    ...area,
    top: area.top + (headerRow ? 1 : 0),
    left: area.left + (headerColumn ? 1 : 0),
  };
  const firstRow = (line: Area): Area => ({ ...line, top: area.top, bottom: area.top });
  const firstColumn = (line: Area): Area => ({ ...line, left: area.left, right: area.left });
  return linesOf(body, inColumns).map((line, index) => {
    const heading = inColumns ? firstRow(line) : firstColumn(line);
    const axis = inColumns ? firstColumn(body) : firstRow(body);
    const [named, hasAxis] = inColumns ? [headerRow, headerColumn] : [headerColumn, headerRow];
    const name = String(wireValue(sheet.value(heading.top, heading.left)));
    return {
      ...newSeries(index, type),
      ...(named ? { name, nameReference: chartReference({ sheet, area: heading }) } : {}),
      values: chartReference({ sheet, area: line }),
      ...(hasAxis ? { categories: chartReference({ sheet, area: axis }) } : {}),
    };
  });
}

function linesOf(body: Area, inColumns: boolean): Area[] {
  const length = inColumns ? columnCount(body) : rowCount(body);
  return Array.from({ length }, (_, index) =>
    inColumns
      ? { ...body, left: body.left + index, right: body.left + index }
      : { ...body, top: body.top + index, bottom: body.top + index },
  );
}

/** A series as Excel makes it, without data. */
export function newSeries(index: number, type: string, name = `Series${index + 1}`): ChartSeries {
  const bars = /^(Bar|Column)/.test(type);
  return {
    name,
    values: "",
    hasDataLabels: false,
    ...(bars ? { gapWidth: type.includes("Stacked") ? 150 : 219 } : {}),
    ...(bars ? { overlap: type.includes("Stacked") ? 100 : -27 } : {}),
  };
}
