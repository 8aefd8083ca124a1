import { SHEET_ORDER, SHEET_PROPERTIES_ORDER, VIEW_ORDER } from "spreadsheet/parts";
import { cellAddress } from "spreadsheet/address";
import { attribute, child, elementMaker, joined, type XmlSource } from "spreadsheet/xml";
import type { Sheet } from "../../../model";

import type { OpenSheet } from "../cells";
import { setAttributes, setChild } from "./set-child";

/** Gridlines, and what stays in view. */
export function writeView(open: OpenSheet, sheet: Sheet): void {
  const { root, edits } = open;
  const grid = { showGridLines: sheet.showGridlines ? null : 0 };
  const view = child(root, "sheetViews", "sheetView");
  const { source, isSame } = frozen(open, sheet);
  if (!view) {
    const make = elementMaker(root);
    const attributes = { showGridLines: grid.showGridLines ?? undefined, workbookViewId: 0 };
    const made = make("sheetViews", {}, make("sheetView", attributes, source));
    edits.insertInOrder(root, SHEET_ORDER, "sheetViews", made);
    return;
  }
  if (!(grid.showGridLines === null && isOn(attribute(view, "showGridLines"))))
    setAttributes(edits, view, grid);
  if (isSame) return;
  const old = view.children.filter((each) => VIEW_ORDER.indexOf(each.local) < 2);
  for (const each of old) edits.remove(each);
  const rest = view.children.find((each) => !old.includes(each));
  if (source === "") return;
  if (rest) edits.insertBefore(rest, source);
  else edits.append(view, source);
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

function frozen(
  { root }: OpenSheet,
  sheet: Sheet,
): { readonly source: XmlSource; readonly isSame: boolean } {
  const { rows, columns } = sheet.frozen;
  const old = child(root, "sheetViews", "sheetView", "pane");
  const [was, down, right] = ["state", "ySplit", "xSplit"].map((name) => attribute(old, name));
  const isFrozen = was?.startsWith("frozen") === true;
  const isSame = isFrozen
    ? Number(down ?? 0) === rows && Number(right ?? 0) === columns
    : rows + columns === 0;
  if (rows + columns === 0) return { source: "" as XmlSource, isSame };
  const make = elementMaker(child(root, "sheetViews") ?? root);
  const corner = cellAddress(rows, columns);
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = { xSplit: columns || undefined, ySplit: rows || undefined };
  const source = joined([
    make("pane", { ...split, topLeftCell: corner, activePane: pane, state: "frozen" }),
    make("selection", { pane, activeCell: corner, sqref: corner }),
  ]);
  return { source, isSame };
}

/** The colour of the tab, and whether the sheet prints on a number of pages. */
export function writeProperties(
  { root, edits }: OpenSheet,
  wanted: { readonly tabColor?: string; readonly fitToPage?: boolean },
): void {
  const color = wanted.tabColor?.replace("#", "").toUpperCase();
  const properties = child(root, "sheetPr");
  const fit = wanted.fitToPage;
  if (properties) {
    if (color)
      setChild(edits, properties, SHEET_PROPERTIES_ORDER, "tabColor", {
        ...{ rgb: `FF${color}`, theme: null, tint: null, indexed: null, auto: null },
      });
    const old = child(properties, "tabColor");
    if (color === "" && old) edits.remove(old);
    const isFitted = isOn(attribute(child(properties, "pageSetUpPr"), "fitToPage"));
    if (fit !== undefined && fit !== isFitted)
      setChild(edits, properties, SHEET_PROPERTIES_ORDER, "pageSetUpPr", {
        fitToPage: fit ? 1 : null,
      });
    return;
  }
  const make = elementMaker(root);
  const inside = joined([
    ...(color ? [make("tabColor", { rgb: `FF${color}` })] : []),
    ...(fit ? [make("pageSetUpPr", { fitToPage: 1 })] : []),
  ]);
  if (inside !== "") edits.insertInOrder(root, SHEET_ORDER, "sheetPr", make("sheetPr", {}, inside));
}
