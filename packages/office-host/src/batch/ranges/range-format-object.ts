import type { CellStyle, Sheet } from "../../model";
import {
  count,
  flag,
  number,
  oneOf,
  invalidArgument,
  reference,
  type ObjectType,
  type Property,
  type BatchContext,
  type RangeTarget,
} from "../protocol";
import { autofitColumns } from "./autofit-columns";
import { styleProperty } from "../cells";

const at = (member: string) => `RangeFormat.${member}`;

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Justify",
  "Fill",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

export const rangeFormatObject: ObjectType<"RangeFormat"> = {
  sheetOf: ({ sheet }) => sheet,
  writes: ["AutofitColumns", "AutofitRows"],
  properties: {
    HorizontalAlignment: styleProperty(
      ({ horizontal }) => capital(horizontal ?? "general"),
      (value) => ({
        horizontal: small(oneOf(value, horizontals, at("horizontalAlignment"))),
      }),
    ),
    VerticalAlignment: styleProperty(
      ({ vertical }) => capital(vertical ?? "bottom"),
      (value) => ({ vertical: small(oneOf(value, verticals, at("verticalAlignment"))) }),
    ),
    WrapText: styleProperty(
      ({ wrap }) => wrap ?? false,
      (value) => ({ wrap: flag(value, at("wrapText")) }),
    ),
    TextOrientation: styleProperty(({ orientation }) => orientation ?? 0, orientationStyle),
    IndentLevel: styleProperty(({ indent }) => indent ?? 0, indentStyle),
    ColumnWidth: sizeProperty("columnWidth"),
    RowHeight: sizeProperty("rowHeight"),
  },
  children: {
    Fill: (range) => reference("RangeFill", range),
    Font: (range) => reference("RangeFont", range),
    Borders: (range) => reference("RangeBorderCollection", range),
  },
  methods: {
    AutofitColumns: (range, _, context) => autofitColumns(range, context),
    AutofitRows: ({ sheet, area }, _, { drawn }) => {
      for (const row of [...sheet.rowHeights.keys()])
        if (area.top <= row && row <= area.bottom) sheet.rowHeights.delete(row);
      drawn(sheet);
    },
  },
};

function orientationStyle(value: unknown): CellStyle {
  const orientation = number(value, at("textOrientation"));
  if (Math.abs(orientation) > 90 && orientation !== 180)
    throw invalidArgument(at("textOrientation"));
  return { orientation };
}

function indentStyle(value: unknown): CellStyle {
  const indent = count(value, at("indentLevel"));
  if (indent > 250) throw invalidArgument(at("indentLevel"));
  return { indent };
}

/** Widths and heights belong to columns and rows; a range in none of them is not asked. */
function sizeProperty(name: "columnWidth" | "rowHeight"): Property<RangeTarget> {
  const sizesOf = (sheet: Sheet) =>
    name === "columnWidth" ? sheet.columnWidths : sheet.rowHeights;
  const standardOf = (sheet: Sheet) =>
    name === "columnWidth" ? sheet.standardWidth : sheet.standardHeight;
  const most = name === "columnWidth" ? 1_350 : 409.5;
  return {
    get: ({ sheet, area }) => {
      const sizes = linesOf(area, name).map(
        (line) => sizesOf(sheet).get(line) ?? standardOf(sheet),
      );
      return sizes.every((size) => size === sizes[0]) ? sizes[0] : null;
    },
    set({ sheet, area }, value, context: BatchContext) {
      const size = number(value, at(name));
      if (size < 0 || size > most) throw invalidArgument(at(name));
      const lines = linesOf(area, name);
      // Every column at once is the sheet's standard width, not 16.384 widths.
      if (name === "columnWidth" && lines.length === 16_384) sheet.standardWidth = size;
      else for (const line of lines) sizesOf(sheet).set(line, size);
      context.drawn(sheet);
    },
  };
}

function linesOf({ top, left, bottom, right }: RangeTarget["area"], name: string): number[] {
  const [from, to] = name === "columnWidth" ? [left, right] : [top, bottom];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function small<Text extends string>(text: Text): Uncapitalize<Text> {
  return (text.charAt(0).toLowerCase() + text.slice(1)) as Uncapitalize<Text>;
}
