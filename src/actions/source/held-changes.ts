import type { SheetRename } from "../../workbook";

type Changed = (renamed?: SheetRename) => void;

/** Changes that are told later: ours would have the workbook read anew while it is written in. */
export interface HeldChanges {
  /** Takes a change in, and passes it on at once unless something holds it. */
  readonly changed: Changed;
  /** Holds changes until the work is done, then passes them on. */
  readonly during: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

export function heldChanges(passOn: Changed): HeldChanges {
  let works = 0;
  let held: (SheetRename | undefined)[] = [];
  const release = () => {
    if (works > 0) return;
    const waiting = held;
    held = [];
    const renames = waiting.filter((each) => each !== undefined);
    for (const renamed of renames) passOn(renamed);
    if (waiting.length > renames.length) passOn();
  };
  return {
    changed: (renamed) => {
      if (works === 0) passOn(renamed);
      else held.push(renamed);
    },
    during: async (work) => {
      works++;
      try {
        return await work();
      } finally {
        works--;
        // Once what waits for the work has gone on.
        setTimeout(release, 0);
      }
    },
  };
}
