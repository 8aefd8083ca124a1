import { HEADERS_ORDER, SHEET_ORDER } from "spreadsheet/parts";
import { child, children, elementMaker, xmlText } from "spreadsheet/xml";
import type { PageLayout, Sheet } from "../../../model";
import { PAPER_NUMBERS, toFileText } from "../../format";
import type { OpenSheet } from "../cells";
import { setChild } from "./set-child";

/** How a sheet prints. */
export function writePage(open: OpenSheet, { pageLayout: page }: Sheet): void {
  const { root, edits } = open;
  const isFitted = isFittedOn(page);
  const on = (value: boolean | undefined) => (value ? 1 : null);
  const paper = page.paperSize === undefined ? undefined : PAPER_NUMBERS[page.paperSize];
  const { top, bottom, left, right, header, footer } = page.margins;
  setChild(edits, root, SHEET_ORDER, "printOptions", {
    horizontalCentered: on(page.centerHorizontally),
    verticalCentered: on(page.centerVertically),
    headings: on(page.printHeadings),
    gridLines: on(page.printGridlines),
  });
  setChild(edits, root, SHEET_ORDER, "pageMargins", {
    ...{ left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom) },
    ...{ header: inches(header), footer: inches(footer) },
  });
  setChild(edits, root, SHEET_ORDER, "pageSetup", {
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(!isFitted && page.scale !== undefined ? { scale: page.scale } : {}),
    fitToWidth: isFitted ? (page.fitToWidth ?? 0) : null,
    fitToHeight: isFitted ? (page.fitToHeight ?? 0) : null,
    orientation: page.orientation,
    blackAndWhite: on(page.blackAndWhite),
  });
  writeMarks(open, { oddHeader: marks(page.headers), oddFooter: marks(page.footers) });
}

/** Whether it prints on a number of pages. */
export function isFittedOn({ fitToWidth, fitToHeight }: PageLayout): boolean {
  return fitToWidth !== undefined || fitToHeight !== undefined;
}

function writeMarks({ root, edits }: OpenSheet, wanted: Readonly<Record<string, string>>): void {
  const block = child(root, "headerFooter");
  const make = elementMaker(block ?? root);
  const made = Object.entries(wanted).map(([name, text]) => ({
    name,
    text,
    source: make(name, {}, xmlText(toFileText(text))),
  }));
  if (!block) {
    const sources = made.filter(({ text }) => text !== "").map(({ source }) => source);
    if (sources.length > 0)
      edits.insertInOrder(root, SHEET_ORDER, "headerFooter", make("headerFooter", {}, ...sources));
    return;
  }
  for (const { name, text, source } of made) {
    const [old] = children(block, name);
    if ((old?.text ?? "") === toFileText(text)) continue;
    if (old && text === "") edits.remove(old);
    else if (old) edits.replace(old, source);
    else edits.insertInOrder(block, HEADERS_ORDER, name, source);
  }
}

/** `{left: "a", center: "", right: "&P"}` gives `&La&R&P`. */
function marks({ left, center, right }: PageLayout["headers"]): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

/** Points as inches, without the tail that binary fractions leave. */
function inches(points: number): number {
  return Math.round((points / 72) * 1e6) / 1e6;
}
