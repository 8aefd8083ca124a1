import { useState } from "react";
import type { Source } from "../context";
import { sectorsIn } from "./sectors-in";

export interface ChosenSector {
  /** By id and name. */
  readonly sectors: readonly (readonly [sector: string, label: string])[];
  /** The first until another is chosen; `null` without sectors. */
  readonly sector: string | null;
  readonly choose: (sector: string) => void;
  /** For sheets that are made together; empty while nobody chose. */
  readonly answer: { readonly sector?: string };
}

/** Decides which sector a Sectorblad is about. One that is gone from the source is no choice any more. */
export function useSector(source: Source): ChosenSector {
  const [chosen, choose] = useState<string | null>(null);
  const sectors = sectorsIn(source);
  const isChosen = sectors.some(([id]) => id === chosen);
  const sector = isChosen ? chosen : (sectors[0]?.[0] ?? null);
  return { sectors, sector, choose, answer: isChosen && sector !== null ? { sector } : {} };
}
