/** A part's text is no XML that can be read. */
export class PartError extends Error {
  override readonly name = "PartError";
  constructor(
    /** The path of the part. */
    readonly part: string,
    options: ErrorOptions,
  ) {
    super(`${part} cannot be read.`, options);
  }
}
