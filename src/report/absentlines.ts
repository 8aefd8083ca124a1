import type { SectorFigure } from "../domain/sectorfigure";
import { SECTORS } from "../domain/sectors";
import type { NoteTexts } from "../locale/reporttexts";
import { inLetterOrder } from "./letterorder";

/** A line for each group of which the source leaves out sectors of the list: no total counts them. */
export function absentLines(figures: readonly SectorFigure[], texts: NoteTexts): string[] {
  const present = new Set(figures.map(({ sector }) => sector));
  return inLetterOrder(figures).flatMap(({ id }) => {
    const missing = SECTORS.filter((sector) => sector.group === id && !present.has(sector.id));
    const names = missing.map(({ name }) => name);
    return names.length === 0 ? [] : [texts.absent(id, names)];
  });
}
