import {
  flag,
  range,
  text,
  registrations,
  invalidArgument,
  itemNotFound,
  reference,
  type ObjectType,
  type Property,
  type BatchContext,
  type TableTarget,
} from "../protocol";
import { areaOfReference, intersect } from "../cells";
import { checkTableName } from "./table-name";

const at = (member: string) => `Table.${member}`;

export const tableObject: ObjectType<"Table"> = {
  id: ({ table }) => table.id,
  sheetOf: ({ sheet }) => sheet,
  writes: ["Delete", "ConvertToRange", "Resize"],
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set({ table }, value, { workbook }) {
        const name = text(value, at("name"));
        checkTableName(workbook, name, at("name"), table);
        workbook.renameTable(table, name);
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set({ sheet, table }, value, context) {
        table.style = text(value, at("style"));
        context.drawn(sheet);
      },
    },
    ShowBandedRows: shows("showBandedRows"),
    ShowFilterButton: shows("showFilterButton"),
    ShowHeaders: shows("hasHeaders", "showHeaders"),
    ShowTotals: { get: ({ table }) => table.hasTotals, set: setTotals },
    ShowBandedColumns: { get: () => false },
    HighlightFirstColumn: { get: () => false },
    HighlightLastColumn: { get: () => false },
  },
  children: {
    Worksheet: ({ sheet }) => reference("Worksheet", sheet),
    Columns: (target) => reference("TableColumnCollection", target),
    Rows: (target) => reference("TableRowCollection", target),
    Sort: (target) => reference("TableSort", target),
  },
  methods: {
    GetRange: ({ sheet, table }) => reference("Range", { sheet, area: table.area }),
    GetHeaderRowRange: ({ sheet, table: { area, hasHeaders } }) => {
      if (!hasHeaders) throw itemNotFound(at("getHeaderRowRange"));
      return reference("Range", { sheet, area: { ...area, bottom: area.top } });
    },
    GetDataBodyRange: (target) =>
      reference("Range", { sheet: target.sheet, area: dataBody(target) }),
    GetTotalRowRange: ({ sheet, table: { area, hasTotals } }) => {
      if (!hasTotals) throw itemNotFound(at("getTotalRowRange"));
      return reference("Range", { sheet, area: { ...area, top: area.bottom } });
    },
    Delete(target, _, context) {
      const { sheet } = target;
      context.workbook.edit(
        cellsIn(target).map(({ row, column }) => ({
          sheet,
          row,
          column,
          input: { kind: "value", value: null },
        })),
        "addin",
      );
      remove(target, context);
    },
    ConvertToRange(target, _, context) {
      remove(target, context);
      return reference("Range", { sheet: target.sheet, area: target.table.area });
    },
    Resize({ sheet, table }, [given], context) {
      const { sheet: other, area } =
        typeof given === "string"
          ? (areaOfReference(context.workbook, given, sheet) ?? { sheet: null, area: table.area })
          : range(given, at("resize"));
      const overlaps = sheet.tables.some((each) => each !== table && intersect(each.area, area));
      if (other !== sheet || area.top !== table.area.top || overlaps || area.bottom === area.top)
        throw invalidArgument(at("resize"));
      table.area = area;
      context.workbook.recalculation?.structureChanged();
      context.drawn(sheet);
    },
    ...registrations<TableTarget>(
      { DataChanged: "TableChanged", SelectionChanged: "TableSelectionChanged" },
      ({ table }) => table.id,
    ),
  },
};

function shows(
  part: "showBandedRows" | "showFilterButton" | "hasHeaders",
  name: string = part,
): Property<TableTarget> {
  return {
    get: ({ table }) => table[part],
    set({ sheet, table }, value, context) {
      table[part] = flag(value, at(name));
      context.drawn(sheet);
    },
  };
}

/** A row for totals comes under the data, or goes. */
function setTotals({ sheet, table }: TableTarget, value: unknown, context: BatchContext): void {
  const shown = flag(value, at("showTotals"));
  if (shown === table.hasTotals) return;
  table.hasTotals = shown;
  table.area = { ...table.area, bottom: table.area.bottom + (shown ? 1 : -1) };
  if (shown) {
    const input = { kind: "value", value: "Total" } as const;
    const { bottom: row, left: column } = table.area;
    context.workbook.edit([{ sheet, row, column, input }], "addin");
  }
  context.workbook.recalculation?.structureChanged();
  context.drawn(sheet);
}

/** The rows between the headers and the totals. */
export function dataBody({ table: { area, hasHeaders, hasTotals } }: TableTarget) {
  return {
    ...area,
    top: area.top + (hasHeaders ? 1 : 0),
    bottom: area.bottom - (hasTotals ? 1 : 0),
  };
}

function cellsIn({ sheet, table: { area } }: TableTarget) {
  const cells: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++)
      if (sheet.cell(row, column)) cells.push({ row, column });
  }
  return cells;
}

function remove({ sheet, table }: TableTarget, context: BatchContext): void {
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  context.workbook.recalculation?.structureChanged();
  context.drawn(sheet);
}
