import type { DataBarDescription, Highlight, SheetDescription } from "../../../report/description";
import type { DressStep, StandingSheet } from "./dress-step";

/** Each format a step, after one that takes away what an earlier try left there. */
export function conditionalFormatSteps({ dataBars, highlights }: SheetDescription): DressStep[] {
  if (dataBars.length + highlights.length === 0) return [];
  const areas = new Set([...dataBars, ...highlights].map(({ area }) => area));
  const clear = step("conditional formats", ({ range }) => {
    for (const area of areas) range(area).conditionalFormats.clearAll();
  });
  return [
    clear,
    ...dataBars.map((bar) => ({
      ...step("data bars", (sheet) => applyDataBar(sheet, bar)),
      // One without its bounds says something else than the figures do; no highlight is there yet.
      undo: ({ range }: StandingSheet) => range(bar.area).conditionalFormats.clearAll(),
    })),
    ...highlights.map((highlight) =>
      step("highlights", (sheet) => applyHighlight(sheet, highlight)),
    ),
  ];
}

function step(family: string, run: (sheet: StandingSheet) => void): DressStep {
  return { dress: "conditional-formats", family, run };
}

/** Bounds are numbers, never automatic: those misdraw (office-js #2026). */
function applyDataBar(sheet: StandingSheet, { area, color, from, to }: DataBarDescription): void {
  const { dataBar } = sheet.range(area).conditionalFormats.add("DataBar");
  dataBar.showDataBarOnly = true;
  dataBar.lowerBoundRule = { type: "Number", formula: String(from) };
  dataBar.upperBoundRule = { type: "Number", formula: String(to) };
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
}

function applyHighlight(sheet: StandingSheet, { area, formula, fill, color }: Highlight): void {
  const { custom } = sheet.range(area).conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (color !== undefined) custom.format.font.color = color;
}
