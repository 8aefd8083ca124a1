import type { SourceState } from "../../actions/source";
import { changedSectors } from "./changed-sectors";

/**
 * Cells that follow the source, each told only of what it is about: however many others follow, a
 * change takes no longer.
 */
export interface Followers<Cell> {
  readonly follow: (cell: Cell) => void;
  readonly forget: (cell: Cell) => void;
}

interface Store {
  readonly get: () => SourceState;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What a cell needs to be followed, and nothing kept for it but its place in a set. */
interface Following<Cell> {
  /** The sectors whose figures it gives, always the same for one cell. */
  readonly sectorsOf: (cell: Cell) => readonly string[] | "all";
  /** Figures of these sectors became others. */
  readonly tell: (cell: Cell) => void;
}

const EVERY = ["*"] as const;
/** A cell about no sector, blank or an error as it is now, waits for the source all the same. */
const NOBODY = [""] as const;

/** Listens to the store as long as anything follows it. */
export function createFollowers<Cell>(
  store: Store,
  { sectorsOf, tell }: Following<Cell>,
): Followers<Cell> {
  const bySector = new Map<string, Set<Cell>>();
  let stop: (() => void) | null = null;
  let last = store.get();
  const keysOf = (cell: Cell): readonly string[] => {
    const sectors = sectorsOf(cell);
    if (sectors === "all") return EVERY;
    return sectors.length === 0 ? NOBODY : sectors;
  };

  const onChange = () => {
    const [before, after] = [last, store.get()];
    last = after;
    const changed = changedSectors(before, after);
    const cells = new Set<Cell>();
    for (const key of changed === "all" ? bySector.keys() : [...EVERY, ...changed])
      for (const cell of bySector.get(key) ?? []) cells.add(cell);
    cells.forEach(tell);
  };
  return {
    follow: (cell) => {
      for (const key of keysOf(cell)) {
        const own = bySector.get(key);
        if (own) own.add(cell);
        else bySector.set(key, new Set([cell]));
      }
      if (stop !== null) return;
      last = store.get();
      stop = store.subscribe(onChange);
    },
    forget: (cell) => {
      for (const key of keysOf(cell)) {
        const own = bySector.get(key);
        own?.delete(cell);
        if (own?.size === 0) bySector.delete(key);
      }
      if (bySector.size > 0) return;
      stop?.();
      stop = null;
    },
  };
}
