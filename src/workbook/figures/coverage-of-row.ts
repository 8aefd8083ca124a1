import type { Coverage } from "../../domain/quantities";
import type { Finding } from "../../domain/findings";
import { parseQuantity, quantityOfNumber } from "../../domain/quantities";
import type { Plan } from "../layouts";
import type { Who } from "../layouts";
import { coverageIn } from "./read-coverage";

/** How many organisations reported, from one cell (`33 van 35`) or from a column for each number. */
export function coverageOfRow({ table, keys }: Plan, row: number): Coverage | null {
  const { grid } = table.region;
  const { coverage, organisations, reported } = keys;
  if (coverage !== undefined)
    return coverageIn(grid.text(row, coverage), grid.origin(row, coverage));
  const column = reported ?? organisations;
  if (column === undefined) return null;
  const text = coverageIn(grid.text(row, column), grid.origin(row, column));
  if (text || organisations === undefined || reported === undefined) return text;
  const [count, all] = [grid.value(row, reported), grid.value(row, organisations)];
  if (!isCount(count) || !isCount(all) || count > all) return null;
  return { reported: count, of: all, origin: grid.origin(row, reported) };
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 0;

/** Says of a response such as `95%` that it does not tell how many reported, of how many. */
export function coverageUnreadIn(
  plan: Plan,
  row: number,
  { sector, label, organisation }: Who,
  year: number | null,
): Finding[] {
  const { grid } = plan.table.region;
  const column = plan.keys.coverage ?? plan.keys.reported;
  // Of an organisation it says whether that one reported, which its figures say as well.
  if (column === undefined || organisation !== null || grid.isBlank(row, column)) return [];
  if (coverageOfRow(plan, row) !== null) return [];
  const origin = grid.origin(row, column);
  const value = grid.value(row, column);
  const text =
    typeof value === "number"
      ? quantityOfNumber(value, {
          numberFormat: grid.numberFormat(row, column),
          unit: null,
          origin,
        }).text
      : String(value).trim();
  if (parseQuantity(text, { origin }).kind === "missing") return [];
  return [
    { code: "coverage-unread", severity: "note", origin, text, sector, label, year, count: 1 },
  ];
}
