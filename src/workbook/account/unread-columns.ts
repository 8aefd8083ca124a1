import type { Finding } from "../../domain/findings";
import { parseQuantity } from "../../domain/quantities";
import type { Plan } from "../layouts";
import type { UnreadReason } from "../layouts";
import { tellsOfFigures } from "../words";
import { isDateFormat } from "../words";

/** How far below the headers a column is searched for figures. */
const SEARCHED_ROWS = 40;

/** Of these nobody needs to be told. */
const QUIET: ReadonlySet<UnreadReason> = new Set(["key", "known", "not-chosen"]);

/**
 * Columns of figures that are not read: named, never lost in silence. A warning where the table
 * gives no doel or no realisatie without them.
 */
export function unreadColumns(plan: Plan, bottom: number): Finding[] {
  const { table, layout, columns, unread } = plan;
  // Where each row says what it gives, the columns are years.
  if (layout.what.from === "column") return [];
  const { grid } = table.region;
  const roles = new Set(columns.map(({ role }) => role));
  const whole = roles.has("target") && roles.has("realised");
  const severity = whole ? "note" : "warning";
  return [...unread].flatMap(([column, why]): Finding[] => {
    const head = table.heads.get(column);
    if (!head || QUIET.has(why) || !holdsFigures(plan, column, bottom)) return [];
    if (why === "header-unknown" && !isTelling(head.texts, whole)) return [];
    const text = head.texts.at(-1) ?? "";
    return [
      {
        ...{ code: "column-unread", severity, sector: null, label: null, year: null },
        origin: grid.origin(head.row, column),
        text,
      },
    ];
  });
}

const isTelling = (texts: readonly string[], whole: boolean): boolean =>
  !whole || texts.some((text) => tellsOfFigures(text));

function holdsFigures({ table }: Plan, column: number, bottom: number): boolean {
  const { grid, body } = table.region;
  for (let row = body; row <= Math.min(bottom, body + SEARCHED_ROWS); row++) {
    const value = grid.value(row, column);
    if (typeof value === "number" && !isDateFormat(grid.numberFormat(row, column))) return true;
    const text = grid.text(row, column);
    if (text === "") continue;
    if (parseQuantity(text, { origin: grid.origin(row, column) }).kind === "figure") return true;
  }
  return false;
}
