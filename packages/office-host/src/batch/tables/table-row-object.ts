import { MAX_ROWS, type Area } from "../../model";
import { enterValues, mapCells, moveCells, wireValue } from "../cells";
import {
  count,
  invalidArgument,
  itemNotFound,
  reference,
  type BatchContext,
  type ObjectType,
  type TableRowTarget,
  type TableTarget,
} from "../protocol";
import { dataBody } from "./table-object";

const at = (member: string) => `TableRowCollection.${member}`;

export const tableRowCollectionObject: ObjectType<"TableRowCollection"> = {
  sheetOf: ({ sheet }) => sheet,
  writes: ["Add", "DeleteRows", "DeleteRowsAt"],
  properties: { Count: { get: (target) => rows(target).length } },
  items: (target) => rows(target).map((row) => reference("TableRow", row)),
  methods: {
    Add: addRows,
    GetCount: (target) => rows(target).length,
    GetItemAt: (target, [index]) => {
      const found = rows(target)[count(index, at("getItemAt"))];
      if (!found) throw itemNotFound(at("getItemAt"));
      return reference("TableRow", found);
    },
    DeleteRowsAt: (target, [index, many], context) => {
      const first = count(index, at("deleteRowsAt"));
      removeRows(target, first, count(many ?? 1, at("deleteRowsAt"), 1), context);
    },
  },
};

export const tableRowObject: ObjectType<"TableRow"> = {
  id: ({ index }) => String(index),
  sheetOf: ({ sheet }) => sheet,
  writes: ["Delete"],
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) =>
        mapCells({ sheet: target.sheet, area: rowArea(target) }, "TableRow.values", (cell) =>
          wireValue(cell?.value),
        ),
      set: (target, value, context) =>
        enterValues(
          { sheet: target.sheet, area: rowArea(target) },
          value,
          "TableRow.values",
          context,
        ),
    },
  },
  methods: {
    GetRange: (target) => reference("Range", { sheet: target.sheet, area: rowArea(target) }),
    Delete: (target, _, context) => removeRows(target, target.index, 1, context),
  },
};

function rows({ sheet, table }: TableTarget): TableRowTarget[] {
  const { top, bottom } = dataBody({ sheet, table });
  return Array.from({ length: bottom - top + 1 }, (_, index) => ({ sheet, table, index }));
}

function rowArea(target: TableRowTarget): Area {
  const body = dataBody(target);
  return { ...body, top: body.top + target.index, bottom: body.top + target.index };
}

/** Rows come before the one with that index, or behind the last; what stands below moves down. */
function addRows(
  target: TableTarget,
  [index, values]: readonly unknown[],
  context: BatchContext,
): ReturnType<typeof reference<"TableRow">> {
  const { sheet, table } = target;
  const many = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const body = dataBody(target);
  const all = body.bottom - body.top + 1;
  // What Excel takes for "behind the last": nothing, or -1.
  const first = index == null || index === -1 ? all : count(index, at("add"));
  if (first > all) throw invalidArgument(at("add"));
  // A new table has one row, which is blank: it is the first to be filled.
  const isBlank = all === 1 && first === 1 && isEmpty(target, body);
  const at0 = isBlank ? 0 : first;
  const added = isBlank ? many - 1 : many;
  makeRoom(target, body.top + at0 + (isBlank ? 1 : 0), added, context);
  const area = { ...body, top: body.top + at0, bottom: body.top + at0 + many - 1 };
  const written = values === undefined || values === null ? [] : values;
  if (written !== "" && !(Array.isArray(written) && written.length === 0))
    enterValues({ sheet, area }, asRows(written), at("add"), context);
  return reference("TableRow", { sheet, table, index: at0 });
}

const asRows = (values: unknown): unknown =>
  Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;

function isEmpty({ sheet }: TableTarget, { top, left, right }: Area): boolean {
  for (let column = left; column <= right; column++)
    if (sheet.value(top, column) !== null || sheet.cell(top, column)?.formula !== undefined)
      return false;
  return true;
}

function makeRoom(
  { sheet, table }: TableTarget,
  from: number,
  many: number,
  context: BatchContext,
) {
  const { left, right } = table.area;
  if (many === 0) return;
  moveCells(
    context.workbook,
    sheet,
    { top: from, bottom: MAX_ROWS - 1, left, right },
    { rows: many },
  );
  resizeTo({ sheet, table }, table.area.bottom + many, context);
}

/** A table keeps one row, which is emptied. */
function removeRows(target: TableTarget, first: number, many: number, context: BatchContext): void {
  const { sheet, table } = target;
  const body = dataBody(target);
  if (first + many > body.bottom - body.top + 1) throw itemNotFound("TableRow.delete");
  const top = body.top + first;
  const gone = { ...body, top, bottom: top + many - 1 };
  const empty = { kind: "value", value: null } as const;
  const cells = [...sheet.cells()].filter(
    ({ row, column }) =>
      row >= top && row <= gone.bottom && column >= body.left && column <= body.right,
  );
  context.workbook.edit(
    cells.map(({ row, column }) => ({ sheet, row, column, input: empty })),
    "addin",
  );
  const below = { ...body, top: gone.bottom + 1, bottom: MAX_ROWS - 1 };
  moveCells(context.workbook, sheet, below, { rows: -many });
  const bottom = table.area.bottom - many;
  resizeTo(target, Math.max(bottom, table.area.top + 1), context);
}

function resizeTo({ sheet, table }: TableTarget, bottom: number, context: BatchContext): void {
  table.area = { ...table.area, bottom };
  context.workbook.recalculation?.structureChanged();
  context.drawn(sheet);
}
