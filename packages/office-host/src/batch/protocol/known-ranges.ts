import type { RangeTarget } from "./targets";

/** Ranges that outlive their batch, under the reference ids that Office.js sends back. */
export class KnownRanges {
  readonly #ranges = new Map<string, RangeTarget>();
  readonly #ids = new WeakMap<RangeTarget, string>();
  #last = 0;

  /** The same range again has the same id: the add-in lets each of these go once. */
  keep(range: RangeTarget): string {
    const known = this.#ids.get(range);
    if (known !== undefined && this.#ranges.has(known)) return known;
    const id = `range-${++this.#last}`;
    this.#ids.set(range, id);
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
