import { defaultPageLayout, type PageLayout } from "../../model";
import { child, isTrue, numberIn, type XmlNode } from "../format";

/** Excel's numbers of paper sizes (ECMA-376 18.3.1.63), by `Excel.PaperType`. */
export const PAPER_NUMBERS: Readonly<Record<string, number>> = {
  letter: 1,
  tabloid: 3,
  legal: 5,
  statement: 6,
  executive: 7,
  a3: 8,
  a4: 9,
  a5: 11,
  b4: 12,
  b5: 13,
};
const POINTS_PER_INCH = 72;

/** How a sheet prints, from its part without the cells. */
export function readPageLayout(sheet: XmlNode): PageLayout {
  const layout = defaultPageLayout();
  const setup = child(sheet, "pageSetup")?.attributes ?? {};
  const options = child(sheet, "printOptions")?.attributes ?? {};
  layout.orientation = setup.orientation === "landscape" ? "landscape" : "portrait";
  layout.centerHorizontally = isTrue(options.horizontalCentered);
  if (isTrue(options.verticalCentered)) layout.centerVertically = true;
  if (isTrue(options.gridLines)) layout.printGridlines = true;
  if (isTrue(options.headings)) layout.printHeadings = true;
  if (isTrue(setup.blackAndWhite)) layout.blackAndWhite = true;
  const paper = Object.entries(PAPER_NUMBERS).find(
    ([, number]) => String(number) === setup.paperSize,
  );
  if (paper) layout.paperSize = paper[0];
  readFit(sheet, setup, layout);
  readMargins(sheet, layout);
  const marks = child(sheet, "headerFooter");
  layout.headers = readMarks(child(marks, "oddHeader")?.text);
  layout.footers = readMarks(child(marks, "oddFooter")?.text);
  return layout;
}

/** Zero pages means as many as it takes. */
function readFit(
  sheet: XmlNode,
  setup: Readonly<Record<string, string>>,
  layout: PageLayout,
): void {
  if (isTrue(child(sheet, "sheetPr", "pageSetUpPr")?.attributes.fitToPage)) {
    const width = numberIn(setup.fitToWidth) ?? 1;
    const height = numberIn(setup.fitToHeight) ?? 1;
    if (width > 0) layout.fitToWidth = width;
    if (height > 0) layout.fitToHeight = height;
    return;
  }
  const scale = numberIn(setup.scale);
  if (scale !== undefined) layout.scale = scale;
}

function readMargins(sheet: XmlNode, layout: PageLayout): void {
  const margins = child(sheet, "pageMargins")?.attributes;
  for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
    const inches = numberIn(margins?.[side]);
    // Without the tail that binary fractions leave: 0.3 inch is 21.6 points.
    if (inches !== undefined)
      layout.margins[side] = Math.round(inches * POINTS_PER_INCH * 1e4) / 1e4;
  }
}

/** `&Llinks&Cmidden` gives `{left: "links", center: "midden", right: ""}`; without a code it is the middle. */
function readMarks(text = ""): PageLayout["headers"] {
  const marks = { left: "", center: "", right: "" };
  let part: keyof typeof marks = "center";
  for (const piece of text.split(/(&[LCR])/)) {
    if (piece === "&L") part = "left";
    else if (piece === "&C") part = "center";
    else if (piece === "&R") part = "right";
    else marks[part] += piece;
  }
  return marks;
}
