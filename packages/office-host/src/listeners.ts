/** Who wants to be told of something that happens in the host. */
export class Listeners<Value> {
  readonly #listeners: ((value: Value) => void)[] = [];

  readonly add = (listener: (value: Value) => void): void => {
    this.#listeners.push(listener);
  };

  readonly tell = (value: Value): void => {
    for (const listener of this.#listeners) listener(value);
  };
}
