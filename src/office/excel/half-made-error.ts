/** Excel failed while sheets were written, and again when they were to be taken away. */
export class HalfMadeError extends Error {
  override readonly name = "HalfMadeError";

  constructor(
    /** The names under which they may be there. */
    readonly sheets: readonly string[],
    cause: unknown,
  ) {
    super(`Sheets may be there half-made: ${sheets.join(", ")}`, { cause });
  }
}
