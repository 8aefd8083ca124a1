/** The workbook changed between the reading and the writing; nothing of ours is in it. */
export class ChangedMeanwhileError extends Error {
  override readonly name = "ChangedMeanwhileError";

  constructor(cause?: unknown) {
    super("The workbook changed while it was written in.", { cause });
  }
}
