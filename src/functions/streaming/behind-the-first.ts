/** Office.js sends results every 50 to 500 ms, and of one call only the last. */
const STEP = 50;
const STEPS = 12;

/**
 * Does work when a first result is surely with Excel. In short steps: whoever waits until all that is
 * due has been done, as the command line does before it saves, takes a timer of half a second for none
 * of that.
 */
export function behindTheFirst(work: () => void, steps = STEPS): void {
  setTimeout(() => {
    if (steps > 1) behindTheFirst(work, steps - 1);
    else work();
  }, STEP);
}
