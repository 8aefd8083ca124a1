import { wireValue, mapCells } from "../cells";
import {
  text,
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
  methods: {
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
    },
  },
  methods: {
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
