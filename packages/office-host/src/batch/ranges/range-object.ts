import { translateFormulaToR1C1 } from "@borgar/fx";
import { isValidFormat } from "numfmt";
import { areaAddress, formatOf, displayText, areaBox } from "../../model";
import { clearRange } from "./clear-range";
import { copyRange } from "./copy-range";
import {
  flag,
  text,
  invalidArgument,
  reference,
  type ObjectType,
  type BatchContext,
  type RangeTarget,
} from "../protocol";
import { findCell, findCellOrNull, removeDuplicates } from "./find-cells";
import { deleteCells, insertCells } from "./shift-cells";
import { mergedAreas } from "./range-areas-object";
import { extendedRange, rangeEdge } from "./range-edge";
import { rangeGeometry } from "./range-geometry";
import * as cells from "../cells";

const at = (member: string) => `Range.${member}`;

export const rangeObject: ObjectType<"Range"> = {
  sheetOf: ({ sheet }) => sheet,
  writes: ["Clear", "CopyFrom", "Delete", "Insert", "Merge", "RemoveDuplicates", "Unmerge"],
  properties: {
    Values: {
      get: (range) => cells.mapCells(range, at("values"), (cell) => cells.wireValue(cell?.value)),
      set: (range, value, context) => cells.enterValues(range, value, at("values"), context),
    },
    Formulas: {
      get: (range) =>
        cells.mapCells(
          range,
          at("formulas"),
          (cell) => cell?.formula ?? cells.wireValue(cell?.value),
        ),
      set: (range, value, context) => cells.enterValues(range, value, at("formulas"), context),
    },
    FormulasR1C1: { get: r1c1 },
    Text: {
      get: (range, { locale }) =>
        cells.mapCells(range, at("text"), (cell) =>
          displayText(cell?.value ?? null, formatOf(cell), locale),
        ),
    },
    ValueTypes: {
      get: (range) =>
        cells.mapCells(range, at("valueTypes"), (cell) => cells.valueType(cell?.value)),
    },
    NumberFormat: {
      get: (range) =>
        cells.mapCells(range, at("numberFormat"), (cell) => cell?.style?.numberFormat ?? "General"),
      set: setNumberFormat,
    },
    Address: { get: cells.rangeAddress },
    AddressLocal: { get: cells.rangeAddress },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => cells.rowCount(area) },
    ColumnCount: { get: ({ area }) => cells.columnCount(area) },
    CellCount: {
      get: ({ area }) => (cells.cellCount(area) > 2 ** 31 - 1 ? -1 : cells.cellCount(area)),
    },
    IsEntireColumn: { get: ({ area }) => cells.isEntireColumn(area) },
    IsEntireRow: { get: ({ area }) => cells.isEntireRow(area) },
    Hidden: { get: (range) => same([everyLine(range, "rows"), everyLine(range, "columns")]) },
    RowHidden: {
      get: (range) => everyLine(range, "rows"),
      set: (range, value, context) => hide(range, "rows", value, context),
    },
    ColumnHidden: {
      get: (range) => everyLine(range, "columns"),
      set: (range, value, context) => hide(range, "columns", value, context),
    },
    HasSpill: {
      get: (range) => {
        const spilled = cells.countCells(
          range,
          ({ spill, spilledFrom }) => spill !== undefined || spilledFrom !== undefined,
        );
        if (spilled === 0) return false;
        return spilled === cells.cellCount(range.area) ? true : null;
      },
    },
    Hyperlink: { get: readHyperlink, set: setHyperlink },
    Top: { get: ({ sheet, area }) => areaBox(sheet, area).top },
    Left: { get: ({ sheet, area }) => areaBox(sheet, area).left },
    Height: { get: ({ sheet, area }) => areaBox(sheet, area).height },
    Width: { get: ({ sheet, area }) => areaBox(sheet, area).width },
  },
  children: {
    Format: (range) => reference("RangeFormat", range),
    Worksheet: ({ sheet }) => reference("Worksheet", sheet),
    ConditionalFormats: (range) => reference("ConditionalFormatCollection", range),
  },
  methods: {
    ...rangeGeometry,
    Clear: clearRange,
    CopyFrom: copyRange,
    Insert: insertCells,
    Delete: deleteCells,
    GetRangeEdge: rangeEdge,
    GetExtendedRange: extendedRange,
    Find: findCell,
    FindOrNullObject: findCellOrNull,
    RemoveDuplicates: removeDuplicates,
    Calculate: () => undefined,
    GetMergedAreasOrNullObject: mergedAreas,
    Merge: ({ sheet, area }, [across], context) => {
      for (let row = area.top; across === true && row <= area.bottom; row++)
        sheet.merges.push({ ...area, top: row, bottom: row });
      if (across !== true) sheet.merges.push(area);
      context.drawn(sheet);
    },
    Unmerge: ({ sheet, area }, _, context) => {
      const kept = sheet.merges.filter((merge) => !cells.intersect(merge, area));
      sheet.merges.splice(0, sheet.merges.length, ...kept);
      context.drawn(sheet);
    },
    Select: ({ sheet, area }, _, { workbook }) => {
      if (workbook.active !== sheet) workbook.activate(sheet);
      workbook.select(area);
    },
    _KeepReference: () => undefined,
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== cells.rowCount(area) || columns !== cells.columnCount(area))
        throw invalidArgument(at("values"), cells.SIZES_DIFFER);
    },
  },
};

/** Formulas by where their cells lie from their own: `=R[-1]C*2`. */
function r1c1(range: RangeTarget) {
  const texts = [...cells.cellsOf(range)].map(({ row, column }) => {
    const cell = range.sheet.cell(row, column);
    const place = areaAddress({ top: row, left: column, bottom: row, right: column });
    return cell?.formula === undefined
      ? cells.wireValue(cell?.value)
      : String(translateFormulaToR1C1(cell.formula, place));
  });
  const columns = cells.columnCount(range.area);
  return Array.from({ length: cells.rowCount(range.area) }, (_, index) =>
    texts.slice(index * columns, (index + 1) * columns),
  );
}

/** What all of them are, or `null` when they differ: as Excel says it of mixed ranges. */
function same<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

function lines({ area }: RangeTarget, direction: "rows" | "columns"): number[] {
  const [from, count] =
    direction === "rows" ? [area.top, cells.rowCount(area)] : [area.left, cells.columnCount(area)];
  return Array.from({ length: Math.min(count, 20_000) }, (_, index) => from + index);
}

function everyLine(range: RangeTarget, direction: "rows" | "columns"): boolean | null {
  const hidden = direction === "rows" ? range.sheet.hiddenRows : range.sheet.hiddenColumns;
  return same(lines(range, direction).map((line) => hidden.has(line)));
}

function hide(
  range: RangeTarget,
  direction: "rows" | "columns",
  value: unknown,
  context: BatchContext,
): void {
  const hidden = direction === "rows" ? range.sheet.hiddenRows : range.sheet.hiddenColumns;
  const hides = flag(value, at(direction === "rows" ? "rowHidden" : "columnHidden"));
  for (const line of lines(range, direction)) {
    if (hides) hidden.add(line);
    else hidden.delete(line);
  }
  context.drawn(range.sheet);
}

function setNumberFormat(range: RangeTarget, written: unknown, context: BatchContext): void {
  const location = at("numberFormat");
  cells.eachWritten(range, written, location, (row, column, value) => {
    const numberFormat = text(value, location);
    if (!isValidFormat(numberFormat)) throw invalidArgument(location);
    range.sheet.setStyle(row, column, { numberFormat });
  });
  context.drawn(range.sheet);
}

function readHyperlink({ sheet, area }: RangeTarget) {
  const link = sheet.cell(area.top, area.left)?.hyperlink;
  if (!link) return null;
  const shown = sheet.value(area.top, area.left);
  return { ...link, textToDisplay: String(cells.wireValue(shown)) };
}

function setHyperlink({ sheet, area }: RangeTarget, value: unknown, context: BatchContext): void {
  const link = value as {
    address?: string;
    documentReference?: string;
    screenTip?: string;
    textToDisplay?: string;
  };
  const { address, documentReference, screenTip, textToDisplay } = link;
  if (address === undefined && documentReference === undefined)
    throw invalidArgument(at("hyperlink"));
  for (const { row, column } of cells.cellsOf({ sheet, area })) {
    sheet.ensureCell(row, column).hyperlink = {
      ...(address === undefined ? {} : { address }),
      ...(documentReference === undefined ? {} : { documentReference }),
      ...(screenTip === undefined ? {} : { screenTip }),
    };
    if (textToDisplay !== undefined)
      context.workbook.edit(
        [{ sheet, row, column, input: { kind: "value", value: textToDisplay } }],
        "addin",
      );
  }
  context.drawn(sheet);
}
