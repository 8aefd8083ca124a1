import { useState } from "react";
import type { Source } from "../context";
import { sectorsIn } from "./sectors-in";

export interface SectorQuestion {
  readonly isAsked: boolean;
  /** Asks it, or folds it away. */
  readonly toggle: () => void;
  /** By id and name. */
  readonly sectors: readonly (readonly [sector: string, label: string])[];
  /** What the question shows: the first until another is chosen; `null` without sectors. */
  readonly sector: string | null;
  readonly choose: (sector: string) => void;
  /** For sheets that are made together; empty while the question was not seen. */
  readonly answer: { readonly sector?: string };
}

/** Decides which sector a Sectorblad is about. One that is gone from the source is no choice any more. */
export function useSectorQuestion(source: Source): SectorQuestion {
  const [isAsked, setIsAsked] = useState(false);
  const [chosen, choose] = useState<string | null>(null);
  const sectors = sectorsIn(source);
  const isChosen = sectors.some(([id]) => id === chosen);
  const sector = isChosen ? chosen : (sectors[0]?.[0] ?? null);
  return {
    ...{ isAsked, sectors, sector, choose },
    toggle: () => {
      setIsAsked(!isAsked);
    },
    answer: sector !== null && (isAsked || isChosen) ? { sector } : {},
  };
}
