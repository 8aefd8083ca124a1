import type { Area, ConditionalFormat, DataBarBound, Sheet } from "../../../../model";

export type DataBar = Extract<ConditionalFormat, { kind: "dataBar" }>;

/** Part of the cell's width that a bar takes, from 0 to 1, with where it starts. */
export interface BarExtent {
  readonly start: number;
  readonly length: number;
}

function numbersIn(sheet: Sheet, area: Area): number[] {
  const numbers: number[] = [];
  const used = sheet.usedArea(true);
  if (!used) return numbers;
  for (let row = area.top; row <= Math.min(area.bottom, used.bottom); row++) {
    for (let column = area.left; column <= Math.min(area.right, used.right); column++) {
      const value = sheet.value(row, column);
      if (typeof value === "number") numbers.push(value);
    }
  }
  return numbers;
}

function percentile(sorted: readonly number[], part: number): number {
  const at = (sorted.length - 1) * part;
  const low = sorted[Math.floor(at)] ?? 0;
  return low + ((sorted[Math.ceil(at)] ?? low) - low) * (at % 1);
}

function boundValue(
  bound: DataBarBound,
  sorted: readonly number[],
  side: "lower" | "upper",
): number {
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  const given = Number((bound.formula ?? "").replace(/^=/, ""));
  switch (bound.type) {
    case "number":
    case "formula":
      return given;
    case "percent":
      return least + ((most - least) * given) / 100;
    case "percentile":
      return percentile(sorted, given / 100);
    case "lowestValue":
      return least;
    case "highestValue":
      return most;
    case "automatic":
      return side === "lower" ? Math.min(0, least) : Math.max(0, most);
  }
}

/** The lower and upper end of a data bar's scale; read once for all its cells. */
export function barScale(sheet: Sheet, bar: DataBar): { low: number; high: number } {
  const sorted = numbersIn(sheet, bar.area).sort((a, b) => a - b);
  return {
    low: boundValue(bar.lower, sorted, "lower"),
    high: boundValue(bar.upper, sorted, "upper"),
  };
}

/**
 * How much of its cell a value's bar fills. Bars start at zero when the scale passes it.
 *
 * @example barExtent(0.5, {low: 0, high: 1}) //=> {start: 0, length: 0.5}
 */
export function barExtent(value: number, { low, high }: { low: number; high: number }): BarExtent {
  if (high <= low) return { start: 0, length: 0 };
  const place = (number: number) => (Math.min(Math.max(number, low), high) - low) / (high - low);
  const zero = place(0);
  const end = place(value);
  return { start: Math.min(zero, end), length: Math.abs(end - zero) };
}
