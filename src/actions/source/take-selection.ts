import type { Problem } from "../../domain/findings";
import type { ColumnRole } from "../../domain/figures";
import { problemOf } from "../../office/excel";
import { readSelection } from "../../office/reading";
import { addressText } from "./address-text";
import { sourceStore } from "./source-store";
import { tableHeaders, type PointedColumn } from "./table-headers";

/**
 * Makes the selected range the source, with what its headers say. Never rejects.
 *
 * @returns `null` when it is the source now
 */
export async function takeSelection(): Promise<Problem | null> {
  try {
    const { all } = await readSelection();
    const headers = await tableHeaders(addressText(all));
    if (headers.kind === "failed") return headers.problem;
    const unreadable = { code: "selection-unreadable", place: addressText(all) } as const;
    if (headers.kind === "no-range") return unreadable;
    const { sheet, range, columns } = headers;
    const state = await sourceStore.pointOut({ sheet, range, columns: firstOfEach(columns) });
    return state === null ? unreadable : null;
  } catch (error) {
    return problemOf(error);
  }
}

/** The column of each role that the headers name; of two that say the same the first. */
function firstOfEach(columns: readonly PointedColumn[]): Partial<Record<ColumnRole, string>> {
  const found: Partial<Record<ColumnRole, string>> = {};
  for (const { column, role } of columns) if (role !== null) found[role] ??= column;
  return found;
}
