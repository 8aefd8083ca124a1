import type {
  SheetDescription,
  DataBarDescription,
  Highlight,
  PrintDescription,
} from "../../../report/description";
import { chartSteps } from "./chart-steps";
import type { DressStep, PlacedStep, StandingSheet } from "./dress-step";
import { looksSteps } from "./looks-steps";

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

/** Half an inch: what office printers can print. */
const MARGIN = 36;

/**
 * How the sheet prints: on A4, as wide as one page, with its source and page number below. Excel is
 * known to refuse these while a sheet was never open (office-js #1860).
 */
export function printSteps(print: PrintDescription): DressStep[] {
  const part = (what: string, set: (layout: Excel.PageLayout) => void): DressStep => ({
    ...{ dress: "print", family: `print ${what}` },
    run: ({ worksheet }) => set(worksheet.pageLayout),
  });
  return [
    part("orientation", (layout) => {
      layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
    }),
    part("area", (layout) => layout.setPrintArea(print.area)),
    part("zoom", (layout) => {
      layout.zoom = print.onePage
        ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
        : { horizontalFitToPages: 1 };
    }),
    part("title rows", (layout) =>
      layout.setPrintTitleRows(print.titleRows.replace(/(\d+)/g, "$$$1")),
    ),
    part("paper", (layout) => {
      layout.paperSize = "A4";
    }),
    part("margins", (layout) => {
      layout.leftMargin = layout.rightMargin = MARGIN;
      layout.topMargin = MARGIN;
      layout.bottomMargin = MARGIN + 12;
      layout.footerMargin = MARGIN / 2;
      layout.centerHorizontally = true;
    }),
    part("footers", ({ headersFooters }) => {
      const { defaultForAllPages } = headersFooters;
      defaultForAllPages.leftFooter = print.footer.left;
      defaultForAllPages.rightFooter = print.footer.right;
    }),
  ];
}
