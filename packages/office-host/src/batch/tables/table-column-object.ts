import { MAX_COLUMNS } from "../../model";
import { enterValues, wireValue, mapCells, moveCells } from "../cells";
import {
  count,
  text,
  type BatchContext,
  itemNotFound,
  reference,
  type ObjectType,
  type TableColumnTarget,
  type TableTarget,
} from "../protocol";
import { dataBody } from "./table-object";

export const tableColumnCollectionObject: ObjectType<"TableColumnCollection"> = {
  properties: { Count: { get: (target) => columns(target).length } },
  items: (target) => columns(target).map((column) => reference("TableColumn", column)),
  item: (target, key) => {
    const found = byKey(target, key);
    if (!found) throw itemNotFound("TableColumnCollection.getItem");
    return reference("TableColumn", found);
  },
  writes: ["Add"],
  sheetOf: ({ sheet }) => sheet,
  methods: {
    Add: addColumn,
    GetCount: (target) => columns(target).length,
    GetItemAt: (target, [index]) => {
      const found = columns(target)[Number(index)];
      if (!found) throw itemNotFound("TableColumnCollection.getItemAt");
      return reference("TableColumn", found);
    },
    GetItemOrNullObject: (target, [key]) => {
      const found = byKey(target, key);
      return found ? reference("TableColumn", found) : null;
    },
  },
};

export const tableColumnObject: ObjectType<"TableColumn"> = {
  id: ({ index }) => String(index + 1),
  sheetOf: ({ sheet }) => sheet,
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set(target, value, { workbook }) {
        const { sheet, table } = target;
        const input = { kind: "value", value: text(value, "TableColumn.name") } as const;
        const column = table.area.left + target.index;
        workbook.edit([{ sheet, row: table.area.top, column, input }], "addin");
      },
    },
    Values: {
      get: (target) =>
        mapCells({ sheet: target.sheet, area: columnArea(target) }, "TableColumn.values", (cell) =>
          wireValue(cell?.value),
        ),
      set: (target, value, context) => {
        const range = { sheet: target.sheet, area: columnArea(target) };
        enterValues(range, value, "TableColumn.values", context);
      },
    },
  },
  writes: ["Delete"],
  methods: {
    Delete: deleteColumn,
    GetRange: (target) => reference("Range", { sheet: target.sheet, area: columnArea(target) }),
    GetDataBodyRange: (target) => {
      const { left, right } = columnArea(target);
      return reference("Range", {
        sheet: target.sheet,
        area: { ...dataBody(target), left, right },
      });
    },
    GetHeaderRowRange: (target) => {
      const area = columnArea(target);
      return reference("Range", { sheet: target.sheet, area: { ...area, bottom: area.top } });
    },
  },
};

const ADD = "TableColumnCollection.add";

/** A column comes before the one with that index, or behind the last; what stands beside moves. */
function addColumn(
  { sheet, table }: TableTarget,
  [index, values, name]: readonly unknown[],
  context: BatchContext,
) {
  const { area } = table;
  const all = area.right - area.left + 1;
  const at = index == null || index === -1 ? all : Math.min(count(index, ADD), all);
  const left = area.left + at;
  moveCells(context.workbook, sheet, { ...area, left, right: MAX_COLUMNS - 1 }, { columns: 1 });
  table.area = { ...area, right: area.right + 1 };
  const target: TableColumnTarget = { sheet, table, index: at };
  const header = name ?? (values == null ? `Column${all + 1}` : null);
  if (values != null) enterValues({ sheet, area: columnArea(target) }, values, ADD, context);
  if (header !== null) {
    const input = { kind: "value", value: text(header, ADD) } as const;
    context.workbook.edit([{ sheet, row: area.top, column: left, input }], "addin");
  }
  context.workbook.recalculation?.structureChanged();
  context.drawn(sheet);
  return reference("TableColumn", target);
}

function deleteColumn(target: TableColumnTarget, _: unknown, context: BatchContext): void {
  const { sheet, table } = target;
  const { area } = table;
  if (area.left === area.right) throw itemNotFound("TableColumn.delete");
  const left = area.left + target.index;
  const gone = [...sheet.cells()].filter(
    ({ row, column }) => column === left && row >= area.top && row <= area.bottom,
  );
  const input = { kind: "value", value: null } as const;
  context.workbook.edit(
    gone.map(({ row, column }) => ({ sheet, row, column, input })),
    "addin",
  );
  moveCells(
    context.workbook,
    sheet,
    { ...area, left: left + 1, right: MAX_COLUMNS - 1 },
    { columns: -1 },
  );
  table.area = { ...area, right: area.right - 1 };
  context.workbook.recalculation?.structureChanged();
  context.drawn(sheet);
}

function columns({ sheet, table }: TableTarget): TableColumnTarget[] {
  const { left, right } = table.area;
  return Array.from({ length: right - left + 1 }, (_, index) => ({ sheet, table, index }));
}

function byKey(target: TableTarget, key: unknown): TableColumnTarget | undefined {
  const wanted = String(key).toLowerCase();
  return columns(target).find((column) =>
    typeof key === "number" ? column.index + 1 === key : nameOf(column).toLowerCase() === wanted,
  );
}

function nameOf({ sheet, table: { area }, index }: TableColumnTarget): string {
  return String(wireValue(sheet.value(area.top, area.left + index)));
}

function columnArea({ table: { area }, index }: TableColumnTarget) {
  return { ...area, left: area.left + index, right: area.left + index };
}
