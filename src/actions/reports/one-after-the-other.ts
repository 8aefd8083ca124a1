let last: Promise<unknown> = Promise.resolve();

/** Does work on the workbook when what was asked before it is done, however that ended. */
export function oneAfterTheOther<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
