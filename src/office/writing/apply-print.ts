import type { PrintDescription } from "../../report/description";

/** Half an inch: what office printers can print. */
const MARGIN = 36;

/** How the sheet prints: on A4, as wide as one page, with its source and page number below. */
export function applyPrint(sheet: Excel.Worksheet, print: PrintDescription): void {
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  layout.zoom = print.onePage
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
  layout.setPrintArea(print.area);
  layout.setPrintTitleRows(print.titleRows.replace(/(\d+)/g, "$$$1"));
  layout.leftMargin = layout.rightMargin = MARGIN;
  layout.topMargin = MARGIN;
  layout.bottomMargin = MARGIN + 12;
  layout.footerMargin = MARGIN / 2;
  layout.centerHorizontally = true;
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = print.footer.left;
  defaultForAllPages.rightFooter = print.footer.right;
}
