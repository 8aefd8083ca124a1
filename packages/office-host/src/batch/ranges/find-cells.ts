import { wireValue } from "../cells";
import {
  itemNotFound,
  reference,
  text,
  type BatchContext,
  type RangeTarget,
  type Reference,
} from "../protocol";

interface Criteria {
  readonly completeMatch?: boolean;
  readonly matchCase?: boolean;
}

/** The cells of a range whose value holds a text, row by row. */
export function cellsWith(
  { sheet, area }: RangeTarget,
  sought: unknown,
  criteria: unknown,
  location: string,
): RangeTarget[] {
  const { completeMatch = false, matchCase = false } = (criteria ?? {}) as Criteria;
  const asCompared = (value: string) => (matchCase ? value : value.toLowerCase());
  const wanted = asCompared(text(sought, location));
  return [...sheet.cells()]
    .filter(
      ({ row, column }) =>
        row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    )
    .filter(({ cell }) => {
      const value = asCompared(String(wireValue(cell.value)));
      return completeMatch ? value === wanted : value !== "" && value.includes(wanted);
    })
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column }) => ({
      sheet,
      area: { top: row, left: column, bottom: row, right: column },
    }));
}

export function findCell(
  range: RangeTarget,
  [sought, criteria]: readonly unknown[],
): Reference<"Range"> {
  const [first] = cellsWith(range, sought, criteria, "Range.find");
  if (!first) throw itemNotFound("Range.find");
  return reference("Range", first);
}

export function findCellOrNull(
  range: RangeTarget,
  [sought, criteria]: readonly unknown[],
): Reference<"Range"> | null {
  const [first] = cellsWith(range, sought, criteria, "Range.findOrNullObject");
  return first ? reference("Range", first) : null;
}

/** `Range.removeDuplicates`: of rows that are the same in these columns the first stays. */
export function removeDuplicates(
  { sheet, area }: RangeTarget,
  [columns, hasHeader]: readonly unknown[],
  { workbook }: BatchContext,
): Reference<"RemoveDuplicatesResult"> {
  const keys = columns as readonly number[];
  const top = area.top + (hasHeader === true ? 1 : 0);
  const rows = Array.from({ length: area.bottom - top + 1 }, (_, index) => top + index);
  const seen = new Set<string>();
  const kept = rows.filter((row) => {
    const key = JSON.stringify(keys.map((at) => wireValue(sheet.value(row, area.left + at))));
    const isNew = !seen.has(key.toLowerCase());
    seen.add(key.toLowerCase());
    return isNew;
  });
  const edits = rows.flatMap((row, index) => {
    const from = kept[index];
    return Array.from({ length: area.right - area.left + 1 }, (_, across) => {
      const column = area.left + across;
      const value = from === undefined ? null : sheet.value(from, column);
      return { sheet, row, column, input: { kind: "value", value } as const };
    });
  });
  workbook.edit(edits, "addin");
  const removed = rows.length - kept.length;
  return reference("RemoveDuplicatesResult", { removed, uniqueRemaining: kept.length });
}
