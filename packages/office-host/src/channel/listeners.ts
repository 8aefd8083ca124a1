/** Who wants to be told of something that happens in the host. */
export class Listeners<Value> {
  readonly #listeners = new Set<(value: Value) => void>();

  /** @returns a function that ends it */
  readonly add = (listener: (value: Value) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly tell = (value: Value): void => {
    for (const listener of [...this.#listeners]) listener(value);
  };
}
