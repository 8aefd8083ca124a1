import type { Source } from "../context";

/** The sectors of a source, each once, by id and the name it has there. */
export function sectorsIn({ figures }: Source): (readonly [sector: string, label: string])[] {
  return [...new Map(figures.map(({ sector, label }) => [sector, label]))];
}
