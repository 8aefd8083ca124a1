/** A timer up to this many milliseconds is about to do something that others wait for. */
const SOON = 60;

/** The timers of one window, with a browser's numbers for ids; all of them can be stopped. */
export class Timers {
  readonly #timeouts = new Map<number, { handle: NodeJS.Timeout; soon: boolean }>();
  readonly #ends: (() => void)[] = [];
  #last = 0;
  #underway = 0;
  #stopped = false;

  /** Something will happen within the moment. */
  get busy(): boolean {
    return (
      !this.#stopped &&
      (this.#underway > 0 || [...this.#timeouts.values()].some(({ soon }) => soon))
    );
  }

  readonly setTimeout = (callback: unknown, delay = 0, ...args: unknown[]): number => {
    const id = ++this.#last;
    if (this.#stopped || typeof callback !== "function") return id;
    const handle = setTimeout(() => {
      this.#timeouts.delete(id);
      (callback as (...args: unknown[]) => void)(...args);
    }, delay);
    this.#timeouts.set(id, { handle, soon: delay <= SOON });
    return id;
  };

  readonly setInterval = (callback: unknown, delay = 0, ...args: unknown[]): number => {
    const id = ++this.#last;
    if (this.#stopped || typeof callback !== "function") return id;
    const handle = setInterval(() => (callback as (...args: unknown[]) => void)(...args), delay);
    this.#timeouts.set(id, { handle, soon: false });
    return id;
  };

  readonly clear = (id: unknown): void => {
    const timer = this.#timeouts.get(Number(id));
    if (!timer) return;
    clearTimeout(timer.handle);
    this.#timeouts.delete(Number(id));
  };

  /** Does it in a turn of its own, as a posted message arrives. */
  later(work: () => void): void {
    this.#underway++;
    setImmediate(() => {
      this.#underway--;
      if (!this.#stopped) work();
    });
  }

  /** What has to end with the window besides. */
  atStop(end: () => void): void {
    this.#ends.push(end);
  }

  stop(): void {
    this.#stopped = true;
    for (const end of this.#ends.splice(0)) end();
    for (const { handle } of this.#timeouts.values()) clearTimeout(handle);
    this.#timeouts.clear();
  }
}
