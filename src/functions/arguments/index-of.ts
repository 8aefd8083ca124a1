import { indexFigures, type FigureIndex } from "../../domain/figures";
import type { Source } from "../../workbook";

const indexes = new WeakMap<Source, FigureIndex>();

/** The source's figures by sector and year: made once, however many cells ask. */
export function indexOf(source: Source): FigureIndex {
  let index = indexes.get(source);
  if (!index) indexes.set(source, (index = indexFigures(source.figures)));
  return index;
}
