/** How a sheet prints. Margins in points. */
export interface PageLayout {
  orientation: "portrait" | "landscape";
  /** `a4`, `letter`, as in `Excel.PaperType`; unset when the sheet does not say. */
  paperSize?: string;
  /** Pages to fit on; unset when the sheet is not fitted. */
  fitToWidth?: number;
  fitToHeight?: number;
  /** Percentage, when not fitted. */
  scale?: number;
  printArea?: string;
  /** Rows repeated on every page: `$5:$6`. */
  titleRows?: string;
  centerHorizontally: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  /** Columns repeated on every page: `$A:$B`. */
  titleColumns?: string;
  margins: {
    top: number;
    bottom: number;
    left: number;
    right: number;
    header: number;
    footer: number;
  };
  /** With Excel's codes: `&P`, `&N`. */
  headers: { left: string; center: string; right: string };
  footers: { left: string; center: string; right: string };
}

export function defaultPageLayout(): PageLayout {
  return {
    orientation: "portrait",
    centerHorizontally: false,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    headers: { left: "", center: "", right: "" },
    footers: { left: "", center: "", right: "" },
  };
}
