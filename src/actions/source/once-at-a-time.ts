/**
 * Calls made while one runs share the one after it, which sees all that happened before them. Of
 * what they ask for the last is kept.
 *
 * @example
 * const refresh = onceAtATime(read);
 * await Promise.all([refresh(), refresh(), refresh()]); // reads twice
 */
export function onceAtATime<Asked, Result>(
  work: (asked?: Asked) => Promise<Result>,
): (asked?: Asked) => Promise<Result> {
  let running: Promise<Result> | null = null;
  let next: Promise<Result> | null = null;
  let waiting: Asked | undefined;
  const run = () => {
    const asked = waiting;
    waiting = undefined;
    running = work(asked).finally(() => (running = null));
    return running;
  };
  return (asked) => {
    waiting = asked ?? waiting;
    if (!running) return run();
    const again = () => {
      next = null;
      return run();
    };
    return (next ??= running.then(again, again));
  };
}
