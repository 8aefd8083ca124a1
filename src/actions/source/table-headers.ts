import type { ColumnRole } from "../../domain/figures";
import type { Problem } from "../../domain/findings";
import { problemOf } from "../../office/excel";
import { areaAddress, columnName, parseRange, readHeader } from "../../workbook";

/** A column of a table that the user points out, and what its header says, if we know it. */
export interface PointedColumn {
  readonly column: string;
  readonly header: string;
  readonly role: ColumnRole | null;
}

export type TableHeaders =
  | {
      readonly kind: "found";
      readonly sheet: string;
      readonly range: string;
      readonly columns: readonly PointedColumn[];
    }
  /** The address names no sheet and range of several columns. */
  | { readonly kind: "no-range" }
  | { readonly kind: "failed"; readonly problem: Problem };

/** More columns than this nobody tells apart by hand. */
const MOST_COLUMNS = 60;

/**
 * The headers in the first row of a range, for the user to say what each column holds. Never
 * rejects.
 *
 * @param address as Excel writes it: `'Cijfers 2023'!A1:I14`
 */
export async function tableHeaders(address: string): Promise<TableHeaders> {
  const at = address.lastIndexOf("!");
  const area = parseRange(address.trim());
  if (at < 1 || !area || area.right === area.left || area.right - area.left >= MOST_COLUMNS)
    return { kind: "no-range" };
  const named = address.slice(0, at).trim();
  const sheet = named.startsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named;
  try {
    const { readHeaders } = await import(
      /* webpackChunkName: "reading" */ "../../office/reading/read-headers"
    );
    const headers = await readHeaders(sheet, areaAddress({ ...area, bottom: area.top }));
    if (!headers) return { kind: "failed", problem: { code: "sheet-gone", sheet } };
    const columns = headers.map((header, index) => ({
      column: columnName(area.left + index),
      header,
      role: readHeader(header)?.role ?? null,
    }));
    return { kind: "found", sheet, range: areaAddress(area), columns };
  } catch (error) {
    return { kind: "failed", problem: problemOf(error) };
  }
}
