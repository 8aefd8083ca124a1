/** A letter has more in it than is read in a time that anyone waits for. */
export class TooLargeError extends Error {
  override readonly name = "TooLargeError";

  constructor(what: string) {
    super(`More ${what} than a letter has`);
  }
}
