import type { CellEdit, CellInput, Sheet, Area } from "../../model";
import { wireValue } from "../cells";
import type { BatchContext, ObjectType } from "../protocol";
import { dataBody } from "./table-object";

interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
}

export const tableSortObject: ObjectType<"TableSort"> = {
  sheetOf: ({ sheet }) => sheet,
  writes: ["Apply"],
  methods: {
    Apply: (target, [fields], context) =>
      sortRows(target.sheet, dataBody(target), fields as readonly SortField[], context),
    Clear: () => undefined,
    Reapply: () => undefined,
  },
};

/** Numbers, then texts, then truth values; blanks come last in either direction, as in Excel. */
export function sortRows(
  sheet: Sheet,
  area: Area,
  fields: readonly SortField[],
  { workbook }: BatchContext,
): void {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
  const order = [...rows].sort((one, other) => {
    for (const { key, ascending = true } of fields) {
      const difference = compare(sheet, area.left + key, one, other);
      if (difference !== 0)
        return ascending || Math.abs(difference) === BLANK ? difference : -difference;
    }
    return 0;
  });
  const edits: CellEdit[] = [];
  for (let column = area.left; column <= area.right; column++)
    order.forEach((from, index) => {
      const input = inputAt(sheet, from, column);
      edits.push({ sheet, row: area.top + index, column, input });
    });
  workbook.edit(edits, "addin");
}

const BLANK = 2;
const KINDS = ["number", "string", "boolean"];

function compare(sheet: Sheet, column: number, one: number, other: number): number {
  const [a, b] = [one, other].map((row) => wireValue(sheet.value(row, column)));
  if (a === "" || b === "") return a === b ? 0 : a === "" ? BLANK : -BLANK;
  const kinds = KINDS.indexOf(typeof a) - KINDS.indexOf(typeof b);
  if (kinds !== 0) return Math.sign(kinds);
  if (typeof a === "string") return Math.sign(a.localeCompare(String(b)));
  return Math.sign(Number(a) - Number(b));
}

function inputAt(sheet: Sheet, row: number, column: number): CellInput {
  const cell = sheet.cell(row, column);
  if (cell?.formula !== undefined) return { kind: "formula", formula: cell.formula };
  return { kind: "value", value: cell?.value ?? null };
}
