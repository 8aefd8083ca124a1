import type { Finding } from "../../domain/findings";
import { isFilled, type Plan } from "../layouts";
import type { RowReading } from "../layouts";
import { tellsOfFigures } from "../words";

/** What a row gives that speaks of figures and is not known, `Realisatie incl. SROI`: said once. */
export function unreadLines(plan: Plan, lines: readonly RowReading[]): Finding[] {
  const { layout, table } = plan;
  const { grid } = table.region;
  const { column } = layout.what;
  if (column < 0) return [];
  const said = new Set<string>();
  return lines.flatMap(({ row, what }): Finding[] => {
    const text = grid.text(row, column);
    const isRead = what !== null && (what.what !== null || what.unit === "percentage");
    if (isRead || said.has(text) || !tellsOfFigures(text) || !isFilled(plan, row)) return [];
    said.add(text);
    return [
      {
        ...{ code: "column-unread", severity: "note", sector: null, label: null, year: null, text },
        origin: grid.origin(row, column),
      },
    ];
  });
}
