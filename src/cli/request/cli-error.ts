/** Something that ends the command with one sentence for the user. */
export class CliError extends Error {
  override readonly name = "CliError";

  constructor(
    sentence: string,
    /** 1: it could not be done. 2: it was asked wrongly, and the usage follows. */
    readonly exitCode: 1 | 2,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}
