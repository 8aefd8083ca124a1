import type { RangeTarget } from "./targets";

/** Ranges that outlive their batch, under the reference ids that Office.js sends back. */
export class KnownRanges {
  readonly #ranges = new Map<string, RangeTarget>();
  #last = 0;

  keep(range: RangeTarget): string {
    const id = `range-${++this.#last}`;
    this.#ranges.set(id, range);
    return id;
  }

  get(id: string): RangeTarget | undefined {
    return this.#ranges.get(id);
  }

  forget(id: string): void {
    this.#ranges.delete(id);
  }

  forgetAll(): void {
    this.#ranges.clear();
  }

  get size(): number {
    return this.#ranges.size;
  }
}
