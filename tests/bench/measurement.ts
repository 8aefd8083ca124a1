/** One measured thing, beside what it is measured against in the same run. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: "syncs" | "bytes" | "ms";
  readonly baseline: number;
  readonly ratio: number;
}

export function measurement(
  name: string,
  value: number,
  unit: Measurement["unit"],
  baseline: number,
): Measurement {
  return { name, value, unit, baseline, ratio: Number((value / baseline).toFixed(3)) };
}
