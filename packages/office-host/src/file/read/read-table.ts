import { parseArea, newId, type Table } from "../../model";
import { child, isTrue, numberIn, parseXml } from "../format";

/** An Excel table, from its part; `null` when the part is no table. */
export function readTable(xml: string): Table | null {
  const table = parseXml(xml);
  const area = parseArea(table.attributes.ref ?? "");
  const name = table.attributes.displayName ?? table.attributes.name;
  if (table.name !== "table" || !area || !name) return null;
  const look = child(table, "tableStyleInfo")?.attributes;
  return {
    id: newId(),
    name,
    area,
    hasHeaders: numberIn(table.attributes.headerRowCount) !== 0,
    hasTotals: (numberIn(table.attributes.totalsRowCount) ?? 0) > 0,
    style: look?.name ?? "",
    showBandedRows: isTrue(look?.showRowStripes),
    showFilterButton: child(table, "autoFilter") !== undefined,
  };
}
