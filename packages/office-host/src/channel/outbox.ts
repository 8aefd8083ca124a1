import type { RichApiEntry } from "./message";

/** Holds what goes to the add-in until the batch that caused it has been answered. */
export class Outbox {
  readonly #entries: RichApiEntry[] = [];

  constructor(readonly send: (entries: readonly RichApiEntry[]) => void) {}

  get waiting(): boolean {
    return this.#entries.length > 0;
  }

  post(entries: readonly RichApiEntry[]): void {
    if (this.#entries.length === 0 && entries.length > 0)
      setTimeout(() => this.send(this.#entries.splice(0)), 0);
    // One by one: 100.000 calls of functions are more than arguments of one call may be.
    for (const entry of entries) this.#entries.push(entry);
  }
}
