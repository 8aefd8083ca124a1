/** Ribbon buttons that were pressed, until the add-in says that it is done. */
export class Buttons {
  readonly #pressed = new Map<string, () => void>();
  #last = 0;

  constructor(readonly fire: (data: unknown) => void) {}

  get pressed(): number {
    return this.#pressed.size;
  }

  press(functionName: string, controlId: string): Promise<void> {
    const id = `command-${++this.#last}`;
    const event = JSON.stringify({ source: { id: controlId } });
    return new Promise((resolve) => {
      this.#pressed.set(id, resolve);
      this.fire([id, functionName, event]);
    });
  }

  /** Office.js repeats the id somewhere in what it sends. */
  completed(data: unknown): void {
    const text = JSON.stringify(data);
    for (const [id, resolve] of this.#pressed) {
      if (!text.includes(`"${id}"`)) continue;
      this.#pressed.delete(id);
      resolve();
    }
  }
}
