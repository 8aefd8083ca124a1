/** The user let go of what they had asked for; nothing of ours is in the workbook. */
export class CancelledError extends Error {
  override readonly name = "CancelledError";

  constructor() {
    super("What was asked for was cancelled.");
  }
}

/**
 * Goes on only while the user still wants it. To be asked between two batches, and never once
 * something is in its place.
 *
 * @throws CancelledError
 */
export function goOnUnlessCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new CancelledError();
}
