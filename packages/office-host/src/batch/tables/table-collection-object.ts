import { newId, type Sheet, type Table } from "../../model";
import {
  count,
  flag,
  text,
  registrations,
  HostError,
  invalidArgument,
  itemNotFound,
  Reference,
  reference,
  type ObjectType,
  type BatchContext,
  type RangeTarget,
  type Targets,
} from "../protocol";
import { areaOfReference, intersect, headersFor } from "../cells";
import { allTables, nextTableName } from "./table-name";

type Target = Targets["TableCollection"];

export const tableCollectionObject: ObjectType<"TableCollection"> = {
  properties: { Count: { get: (target) => tablesOf(target).length } },
  items: (target) => tablesOf(target).map((table) => reference("Table", table)),
  item: (target, key) => found(byKey(target, key), "getItem"),
  methods: {
    Add: addTable,
    GetCount: (target) => tablesOf(target).length,
    GetItemAt: (target, [index]) =>
      found(tablesOf(target)[count(index, "TableCollection.getItemAt")], "getItemAt"),
    GetItemOrNullObject: (target, [key]) => {
      const table = byKey(target, key);
      return table ? reference("Table", table) : null;
    },
    ...registrations<Target>(
      { DataChanged: "TableChanged", Added: "TableAdded", Deleted: "TableDeleted" },
      ({ sheet }) => sheet?.id ?? "Workbook",
    ),
  },
};

function tablesOf({ workbook, sheet }: Target) {
  return sheet ? sheet.tables.map((table) => ({ sheet, table })) : allTables(workbook);
}

function byKey(target: Target, key: unknown) {
  const wanted = typeof key === "number" ? String(key) : text(key, "TableCollection.getItem");
  return tablesOf(target).find(
    ({ table }) => table.id === wanted || table.name.toLowerCase() === wanted.toLowerCase(),
  );
}

function found(table: Targets["Table"] | undefined, method: string) {
  if (!table) throw itemNotFound(`TableCollection.${method}`);
  return reference("Table", table);
}

const LOCATION = "TableCollection.add";

function addTable(target: Target, [place, hasHeaders]: readonly unknown[], context: BatchContext) {
  const { workbook, locale } = context;
  const { sheet, area } = placeOf(target, place);
  if (sheet.protected) throw new HostError("AccessDenied", LOCATION);
  if (!flag(hasHeaders, LOCATION))
    throw new HostError(
      "NotImplemented",
      LOCATION,
      "This host makes tables of ranges with headers.",
    );
  refuseOverlap(sheet, area);
  // A table is at least its headers and one row.
  const bottom = Math.max(area.bottom, area.top + 1);
  const headers = headersFor(sheet, area, locale === "nl-NL" ? "Kolom" : "Column");
  if (headers.length > 0) workbook.edit(headers, "addin");
  const table: Table = {
    id: newId(),
    name: nextTableName(workbook, locale),
    area: { ...area, bottom },
    hasHeaders: true,
    hasTotals: false,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
  };
  sheet.tables.push(table);
  workbook.recalculation?.structureChanged();
  context.drawn(sheet);
  return reference("Table", { sheet, table });
}

function placeOf({ workbook, sheet: own }: Target, place: unknown): RangeTarget {
  const range =
    place instanceof Reference && place.is("Range")
      ? place.target
      : areaOfReference(workbook, text(place, LOCATION), own ?? workbook.active);
  if (!range || (own && range.sheet !== own)) throw invalidArgument(LOCATION);
  return range;
}

function refuseOverlap(sheet: Sheet, area: Table["area"]): void {
  const overlaps =
    sheet.tables.some((table) => intersect(table.area, area)) ||
    sheet.merges.some((merge) => intersect(merge, area));
  if (overlaps) throw invalidArgument(LOCATION, "A table can't overlap another table.");
}
