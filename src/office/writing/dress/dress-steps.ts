import type { SheetDescription } from "../../../report/description";
import { chartSteps } from "./chart-steps";
import { conditionalFormatSteps } from "./conditional-format-steps";
import type { DressStep, PlacedStep } from "./dress-step";
import { looksSteps } from "./looks-steps";
import { printSteps } from "./print-steps";

/** In order of worth. */
const LAYERS: readonly ((description: SheetDescription) => DressStep[])[] = [
  looksSteps,
  conditionalFormatSteps,
  ({ charts }) => charts.flatMap(chartSteps),
  ({ print }) => printSteps(print),
];

/**
 * All that sheets wear over their contents: what is worth most first, of all sheets.
 *
 * @param sheets each with the name that it has in the workbook
 */
export function dressSteps(
  sheets: readonly { readonly name: string; readonly description: SheetDescription }[],
): PlacedStep[] {
  const layers = LAYERS.flatMap((steps) =>
    sheets.flatMap(({ name, description }) =>
      steps(description).map((step) => ({ ...step, sheet: name })),
    ),
  );
  const [first] = sheets;
  return first ? [...layers, { ...SELECTION, sheet: first.name }] : layers;
}

const SELECTION: DressStep = {
  dress: "selection",
  family: "selection",
  run: ({ worksheet, range }) => {
    worksheet.activate();
    range("A1").select();
  },
};
