/** Long enough for what one answer leads to in the add-in to show itself. */
const PAUSE = 5;
const PAUSES = 4;

/** Knows when everything that was set in motion has come to rest. */
export class Stillness {
  readonly #works: (() => Promise<unknown>)[] = [];
  readonly #probes: (() => boolean)[];

  constructor(busy: () => boolean) {
    this.#probes = [busy];
  }

  waitFor(work: () => Promise<unknown>): void {
    this.#works.push(work);
  }

  busyWhile(probe: () => boolean): void {
    this.#probes.push(probe);
  }

  async reached(): Promise<void> {
    for (let still = 0; still < PAUSES; still++) {
      for (const work of this.#works) await work();
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      if (this.#probes.some((busy) => busy())) still = -1;
    }
  }
}
