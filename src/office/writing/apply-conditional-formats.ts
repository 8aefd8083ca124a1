import type { DataBarDescription, Highlight } from "../../report/description";

/** Bounds are numbers, never automatic: those misdraw (office-js #2026). */
export function applyDataBar(
  sheet: Excel.Worksheet,
  { area, color, from, to }: DataBarDescription,
): void {
  const { dataBar } = sheet.getRange(area).conditionalFormats.add("DataBar");
  dataBar.showDataBarOnly = true;
  dataBar.lowerBoundRule = { type: "Number", formula: String(from) };
  dataBar.upperBoundRule = { type: "Number", formula: String(to) };
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
}

export function applyHighlight(
  sheet: Excel.Worksheet,
  { area, formula, fill, color }: Highlight,
): void {
  const { custom } = sheet.getRange(area).conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (color !== undefined) custom.format.font.color = color;
}
