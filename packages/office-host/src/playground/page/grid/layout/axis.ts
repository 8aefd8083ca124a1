/** The rows or columns of a sheet as stretches of pixels. */
export interface Axis {
  readonly count: number;
  /** Pixels from the start of the axis; `start(count)` is its whole length. */
  start(index: number): number;
  size(index: number): number;
  /** What lies at a distance of so many pixels, within the axis. */
  at(distance: number): number;
}

interface AxisSizes {
  /** How many rows or columns are laid out. */
  readonly count: number;
  /** Pixels of those that have no size of their own. */
  readonly standard: number;
  /** Pixels, by index; hidden ones are 0. */
  readonly own: ReadonlyMap<number, number>;
}

/** Lays out rows or columns one after the other. */
export function layAxis({ count, standard, own }: AxisSizes): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) {
    starts[index + 1] = (starts[index] ?? 0) + (own.get(index) ?? standard);
  }
  const start = (index: number) => starts[Math.min(Math.max(index, 0), count)] ?? 0;
  return {
    count,
    start,
    size: (index) => start(index + 1) - start(index),
    at: (distance) => lastStartingBefore(starts, count, distance),
  };
}

function lastStartingBefore(starts: Float64Array, count: number, distance: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
