import { absentSectors } from "../domain/absentsectors";
import type { SectorFigure } from "../domain/sectorfigure";
import type { NoteTexts } from "../locale/reporttexts";
import { inLetterOrder } from "./letterorder";

/** A line for each group of which the source leaves out sectors of the list: no total counts them. */
export function absentLines(figures: readonly SectorFigure[], texts: NoteTexts): string[] {
  const absent = absentSectors(figures);
  return inLetterOrder(figures).flatMap(({ id }) => {
    const names = absent.flatMap(({ group, name }) => (group === id ? name : []));
    return names.length === 0 ? [] : [texts.absent(id, names)];
  });
}
