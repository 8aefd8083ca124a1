import { attribute, child, children, isTrue, type XmlElement } from "spreadsheet/xml";
import type { Workbook, Sheet, Visibility } from "../../model";
import { toShownFormula } from "../format";

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

export function visibilityOf(entry: XmlElement): Visibility {
  return VISIBILITY[attribute(entry, "state") ?? ""] ?? "Visible";
}

/**
 * Names, and what sheets print. `sheets` has one entry for each `<sheet>` of the file,
 * `null` for what is no worksheet.
 */
export function readNames(
  root: XmlElement,
  sheets: readonly (Sheet | null)[],
  workbook: Workbook,
): void {
  for (const element of children(child(root, "definedNames"), "definedName")) {
    const { text } = element;
    const name = attribute(element, "name") ?? "";
    const sheet =
      attribute(element, "localSheetId") === undefined
        ? null
        : (sheets[Number(attribute(element, "localSheetId"))] ?? null);
    if (name === "_xlnm.Print_Area" && sheet) sheet.pageLayout.printArea = withoutSheet(text);
    else if (name === "_xlnm.Print_Titles" && sheet) readTitles(text, sheet);
    else if (!name.startsWith("_xlnm."))
      workbook.names.push({
        name,
        formula: toShownFormula(text),
        comment: attribute(element, "comment") ?? "",
        visible: !isTrue(attribute(element, "hidden")),
        sheet,
      });
  }
}

/** `Blad1!$A:$A,Blad1!$1:$2` has both columns and rows. */
function readTitles(text: string, sheet: Sheet): void {
  for (const area of withoutSheet(text).split(",")) {
    if (/\d/.test(area)) sheet.pageLayout.titleRows = area;
    else sheet.pageLayout.titleColumns = area;
  }
}

function withoutSheet(reference: string): string {
  return reference.replace(/'(?:[^']|'')*'!|[^',!]+!/g, "");
}
