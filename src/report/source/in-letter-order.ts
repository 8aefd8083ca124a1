import type { SectorFigure } from "../../domain/figures";
import { SECTORS } from "../../domain/sectors";
import type { SheetGroup } from "../../locale/interfaces";

const GROUPS: readonly SheetGroup[] = ["overheid", "onderwijs", "other"];

export interface GroupOfFigures {
  readonly id: SheetGroup;
  readonly figures: readonly SectorFigure[];
}

/**
 * The groups that have sectors, and these in the letter's order; sectors of the workbook's own keep
 * the order of the source, in a group of their own.
 *
 * @example inLetterOrder(figures).map(({ id }) => id) //=> ["overheid", "onderwijs"]
 */
export function inLetterOrder(figures: readonly SectorFigure[]): readonly GroupOfFigures[] {
  return GROUPS.map((id) => ({ id, figures: membersOf(figures, id) })).filter(
    (group) => group.figures.length > 0,
  );
}

function membersOf(figures: readonly SectorFigure[], group: SheetGroup): SectorFigure[] {
  const place = (figure: SectorFigure): number => PLACES.get(figure.sector) ?? SECTORS.length;
  return figures
    .filter((figure) => (figure.group ?? "other") === group)
    .toSorted((a, b) => place(a) - place(b));
}

const PLACES = new Map<string, number>(SECTORS.map(({ id }, index) => [id, index]));
