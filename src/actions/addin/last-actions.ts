interface DoneAction {
  readonly name: string;
  readonly milliseconds: number;
  readonly end: string;
}

/** Enough to tell what happened, few enough for one message. */
const KEPT = 8;

let done: readonly DoneAction[] = [];

/**
 * Does what the user asked, and keeps how long it took and how it ended, for whoever helps them.
 * Nothing of the workbook is kept.
 *
 * @param endOf what became of it, in a word: `made`
 */
export async function noted<Outcome>(
  name: string,
  work: () => Promise<Outcome>,
  endOf: (outcome: Outcome) => string,
): Promise<Outcome> {
  const start = performance.now();
  const outcome = await work();
  const milliseconds = Math.round(performance.now() - start);
  done = [...done, { name, milliseconds, end: endOf(outcome) }].slice(-KEPT);
  return outcome;
}

/** @example lastActions() //=> ["make 812 ms: made, refused print"] */
export const lastActions = (): string[] =>
  done.map(({ name, milliseconds, end }) => `${name} ${milliseconds} ms: ${end}`);
