import type { SourceState } from "../actions/sourcestate";
import { changedSectors } from "./changedsectors";

type Tell = () => void;

/** Cells that follow the source, each told only of what it is about. */
export interface Followers {
  /**
   * Calls back when figures of these sectors became others, until the function it gives is called.
   * However many others follow, a change takes no longer.
   */
  readonly follow: (sectors: readonly string[] | "all", tell: Tell) => Tell;
}

interface Store {
  readonly get: () => SourceState;
  readonly subscribe: (listener: () => void) => () => void;
}

const EVERY = "";

/** Listens to the store as long as anything follows it. */
export function createFollowers(store: Store): Followers {
  const bySector = new Map<string, Set<Tell>>();
  let stop: (() => void) | null = null;
  let last = store.get();

  const tellAll = (sectors: Iterable<string>) => {
    const told = new Set<Tell>();
    for (const sector of sectors) for (const tell of bySector.get(sector) ?? []) told.add(tell);
    for (const tell of told) tell();
  };
  const onChange = () => {
    const [before, after] = [last, store.get()];
    last = after;
    const changed = changedSectors(before, after);
    tellAll(changed === "all" ? [...bySector.keys()] : [EVERY, ...changed]);
  };
  const forget = (sector: string, tell: Tell) => {
    const own = bySector.get(sector);
    own?.delete(tell);
    if (own?.size === 0) bySector.delete(sector);
  };
  return {
    follow: (sectors, tell) => {
      const keys = sectors === "all" ? [EVERY] : sectors;
      for (const key of keys) {
        const own = bySector.get(key);
        if (own) own.add(tell);
        else bySector.set(key, new Set([tell]));
      }
      if (stop === null) {
        last = store.get();
        stop = store.subscribe(onChange);
      }
      return () => {
        for (const key of keys) forget(key, tell);
        if (bySector.size > 0) return;
        stop?.();
        stop = null;
      };
    },
  };
}
