import { absentSectors, type SectorFigure } from "../../domain/figures";
import type { NoteTexts } from "../../locale/interfaces";
import { inLetterOrder } from "./in-letter-order";

/** A line for each group of which the source leaves out sectors of the list: no total counts them. */
export function absentLines(figures: readonly SectorFigure[], texts: NoteTexts): string[] {
  const absent = absentSectors(figures);
  return inLetterOrder(figures).flatMap(({ id }) => {
    const names = absent.flatMap(({ group, name }) => (group === id ? name : []));
    return names.length === 0 ? [] : [texts.absent(id, names)];
  });
}
