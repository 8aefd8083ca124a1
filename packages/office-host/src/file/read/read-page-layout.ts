import { attribute, child, isTrue, numberIn, type XmlElement } from "spreadsheet/xml";
import { defaultPageLayout, type PageLayout } from "../../model";
import { fromFileText, PAPER_NUMBERS } from "../format";

const POINTS_PER_INCH = 72;

/** How a sheet prints, from its part without the cells. */
export function readPageLayout(sheet: XmlElement): PageLayout {
  const layout = defaultPageLayout();
  const setup = child(sheet, "pageSetup");
  const options = child(sheet, "printOptions");
  layout.orientation = attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait";
  layout.centerHorizontally = isTrue(attribute(options, "horizontalCentered"));
  if (isTrue(attribute(options, "verticalCentered"))) layout.centerVertically = true;
  if (isTrue(attribute(options, "gridLines"))) layout.printGridlines = true;
  if (isTrue(attribute(options, "headings"))) layout.printHeadings = true;
  if (isTrue(attribute(setup, "blackAndWhite"))) layout.blackAndWhite = true;
  const paper = Object.entries(PAPER_NUMBERS).find(
    ([, number]) => String(number) === attribute(setup, "paperSize"),
  );
  if (paper) layout.paperSize = paper[0];
  readFit(sheet, setup, layout);
  readMargins(sheet, layout);
  const marks = child(sheet, "headerFooter");
  layout.headers = readMarks(fromFileText(child(marks, "oddHeader")?.text ?? ""));
  layout.footers = readMarks(fromFileText(child(marks, "oddFooter")?.text ?? ""));
  return layout;
}

/** Zero pages means as many as it takes. */
function readFit(sheet: XmlElement, setup: XmlElement | undefined, layout: PageLayout): void {
  if (isTrue(attribute(child(sheet, "sheetPr", "pageSetUpPr"), "fitToPage"))) {
    const width = numberIn(attribute(setup, "fitToWidth")) ?? 1;
    const height = numberIn(attribute(setup, "fitToHeight")) ?? 1;
    if (width > 0) layout.fitToWidth = width;
    if (height > 0) layout.fitToHeight = height;
    return;
  }
  const scale = numberIn(attribute(setup, "scale"));
  if (scale !== undefined) layout.scale = scale;
}

function readMargins(sheet: XmlElement, layout: PageLayout): void {
  const margins = child(sheet, "pageMargins");
  for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const) {
    const inches = numberIn(attribute(margins, side));
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
