import { columnYears } from "../layouts";
import type { Plan } from "../layouts";
import type { RowReading } from "../layouts";
import type { ValueColumn } from "../layouts";
import { roleIn } from "../layouts";

/**
 * The lines with the years that their labels say, or that those around them do, as columns have
 * them: `Doel 2023 | Realisatie 2023 | %`. Without those of which the year cannot be known.
 */
export function withRowYears(plan: Plan, lines: readonly RowReading[]): readonly RowReading[] {
  if (lines.every(({ what }) => what === null || what.when === null)) return lines;
  const [column] = plan.columns;
  if (!column || plan.layout.when.from === "column") return lines;
  const years = new Map<number, number | null>();
  for (const group of bySector(lines)) {
    const asked = group.map((line): ValueColumn => {
      const head = { ...column.head, before: line.what?.before ?? false };
      const when = line.what?.when ?? null;
      const role = roleIn(plan, line, column);
      return { column: line.row, head, role, who: null, total: null, when, unit: null };
    });
    for (const dated of columnYears(plan.table, plan.layout, asked).columns)
      years.set(dated.column, dated.when?.year ?? null);
  }
  return lines.flatMap((line): RowReading[] => {
    const year = years.get(line.row);
    if (year === undefined) return [];
    if (year === null || line.when?.year === year) return [line];
    return [{ ...line, when: { year, period: line.when?.period ?? null, forecast: false } }];
  });
}

function bySector(lines: readonly RowReading[]): RowReading[][] {
  const groups = new Map<string, RowReading[]>();
  for (const line of lines) {
    const key = `${line.who?.sector} ${line.who?.organisation}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()];
}
