import type { FigureRole } from "../words";
import type { Plan } from "../layouts";
import type { ValueColumn } from "../layouts";

/** The columns that give one figure of each row: those of one year, or of one sector. */
export interface Series {
  readonly year: number | null;
  readonly who: ValueColumn["who"];
  readonly total: string | null;
  readonly columns: ReadonlyMap<FigureRole, ValueColumn>;
}

/** Puts the columns together that give figures of one sector and year; those of a year before last. */
export function seriesOf({ columns }: Plan): Series[] {
  const series = new Map<string, Series & { columns: Map<FigureRole, ValueColumn> }>();
  const ordered = [
    ...columns.filter(({ head }) => !head.before),
    ...columns.filter(({ head }) => head.before),
  ];
  for (const column of ordered) {
    const { who, total, when, role } = column;
    if (role === null) continue;
    const year = when?.year ?? null;
    const key = `${who?.sector}|${total}|${year}`;
    const own = series.get(key) ?? { year, who, total, columns: new Map() };
    series.set(key, own);
    if (!own.columns.has(role)) own.columns.set(role, column);
  }
  return [...series.values()];
}
