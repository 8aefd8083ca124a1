import type { ReferenceStruct } from "@borgar/fx";
import type { Area, ErrorCode, Sheet } from "../../model";
import { sameName, type TableView } from "./structure";

/** The cells that a structured reference means, or the error Excel gives for it. */
export type StructuredArea =
  { readonly sheet: Sheet; readonly area: Area } | { readonly error: ErrorCode };

/**
 * Works out which cells `Sales[Amount]` means.
 *
 * @param reference As `@borgar/fx` parses it.
 * @param table The table it names, or the one that the formula stands in when it names none.
 * @param formula Where the formula stands: `[@Doel]` is the cell in its row.
 */
export function structuredArea(
  reference: ReferenceStruct,
  table: TableView,
  formula: { readonly sheet: Sheet | null; readonly row: number },
): StructuredArea {
  const columns = columnsOf(reference.columns ?? [], table);
  if (!columns) return { error: "#REF!" };
  const rows = rowsOf(reference.sections ?? [], table, formula);
  if ("error" in rows) return rows;
  return { sheet: table.sheet, area: { ...rows, ...columns } };
}

function columnsOf(
  names: readonly string[],
  { columns, area }: TableView,
): Pick<Area, "left" | "right"> | null {
  if (names.length === 0) return { left: area.left, right: area.right };
  const found = names.map((name) => columns.findIndex((column) => sameName(column, name)));
  if (found.includes(-1)) return null;
  return { left: area.left + Math.min(...found), right: area.left + Math.max(...found) };
}

type Rows = Pick<Area, "top" | "bottom">;

function rowsOf(
  sections: readonly string[],
  table: TableView,
  formula: { readonly sheet: Sheet | null; readonly row: number },
): Rows | { readonly error: ErrorCode } {
  const parts = (sections.length === 0 ? ["data"] : sections).map((section) =>
    section === "this row" ? thisRow(table, formula) : sectionRows(section, table),
  );
  const wrong = parts.find((part) => "error" in part);
  if (wrong) return wrong;
  const rows = parts as Rows[];
  return {
    top: Math.min(...rows.map(({ top }) => top)),
    bottom: Math.max(...rows.map(({ bottom }) => bottom)),
  };
}

function sectionRows(section: string, table: TableView): Rows | { readonly error: ErrorCode } {
  const { area, firstRow, lastRow, hasHeaders, hasTotals } = table;
  if (section === "all") return { top: area.top, bottom: area.bottom };
  if (section === "data") return { top: firstRow, bottom: lastRow };
  if (section === "headers" && hasHeaders) return { top: area.top, bottom: area.top };
  if (section === "totals" && hasTotals) return { top: area.bottom, bottom: area.bottom };
  return { error: "#REF!" };
}

function thisRow(
  { sheet, firstRow, lastRow }: TableView,
  formula: { readonly sheet: Sheet | null; readonly row: number },
): Rows | { readonly error: ErrorCode } {
  const inside = formula.sheet === sheet && formula.row >= firstRow && formula.row <= lastRow;
  return inside ? { top: formula.row, bottom: formula.row } : { error: "#VALUE!" };
}
