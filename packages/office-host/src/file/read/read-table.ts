import { parseArea } from "spreadsheet/address";
import { attribute, child, isTrue, numberIn, type XmlElement } from "spreadsheet/xml";
import { newId, type Table } from "../../model";
import { fromFileText } from "../format";

/** An Excel table, from its part; `null` when the part is no table. */
export function readTable(table: XmlElement | undefined): Table | null {
  const area = parseArea(attribute(table, "ref") ?? "");
  const name = tableName(table);
  if (table?.local !== "table" || !area || !name) return null;
  const look = child(table, "tableStyleInfo");
  return {
    id: newId(),
    name,
    area,
    hasHeaders: numberIn(attribute(table, "headerRowCount")) !== 0,
    hasTotals: (numberIn(attribute(table, "totalsRowCount")) ?? 0) > 0,
    style: attribute(look, "name") ?? "",
    showBandedRows: isTrue(attribute(look, "showRowStripes")),
    showFilterButton: child(table, "autoFilter") !== undefined,
  };
}

/** The name by which formulas know it. */
export function tableName(table: XmlElement | undefined): string {
  return fromFileText(attribute(table, "displayName") ?? attribute(table, "name") ?? "");
}
