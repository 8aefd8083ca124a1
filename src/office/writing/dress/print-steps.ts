import type { PrintDescription } from "../../../report/description";
import type { DressStep } from "./dress-step";

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
