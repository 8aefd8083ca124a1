import { figuresOfYear, type SectorFigure } from "../../domain/figures";
import type { SheetGroup } from "../../locale/interfaces";
import { FIRST_ROW, noteLetters } from "../composing";
import { inLetterOrder, type SheetInput } from "../source";

/** One sector's line; rows count from 0. */
export interface PlannedSector {
  readonly figure: SectorFigure;
  /** The same sector a year earlier, where the source has it. */
  readonly before: SectorFigure | null;
  readonly row: number;
  /** The letter of its note under the table, `""` for none. */
  readonly note: string;
}

export interface PlannedGroup {
  readonly id: SheetGroup;
  readonly headingRow: number;
  readonly sectors: readonly PlannedSector[];
  /** `null` when the sheet has one group, whose total is the sheet's. */
  readonly totalRow: number | null;
}

/** What stands in which row of the Overzicht. */
export interface OverzichtPlan {
  readonly groups: readonly PlannedGroup[];
  readonly totalRow: number;
  /** The sum of the sectors' own shortfalls. */
  readonly offsetRow: number;
  /** Whether the source has the year before, so that a change can be shown. */
  readonly withChange: boolean;
  /** Whether the source has room for procurement, given or not. */
  readonly withProcurement: boolean;
}

/**
 * Puts the sectors of one year by group in the letter's order; sectors of the workbook's own keep
 * the order of the source. A sector that the source names twice counts once: its first row.
 * One that it names for other years only has a line of dashes.
 *
 * @param noted says which sectors have a note; letters follow the order of the sheet
 */
export function planOverzicht(
  { source, year }: Pick<SheetInput, "source" | "year">,
  noted: (figure: SectorFigure) => boolean,
): OverzichtPlan {
  const figures = figuresOfYear(source.figures, year);
  const before = new Map(
    year === null
      ? []
      : figuresOfYear(source.figures, year - 1).map((figure) => [figure.sector, figure]),
  );
  const letters = noteLetters();
  const present = inLetterOrder(figures);
  let row = FIRST_ROW;
  const groups = present.map(({ id, figures: members }): PlannedGroup => ({
    id,
    headingRow: row++,
    sectors: members.map((figure) => ({
      figure,
      before: before.get(figure.sector) ?? null,
      row: row++,
      note: noted(figure) ? letters() : "",
    })),
    totalRow: present.length > 1 ? row++ : null,
  }));
  const withChange = [...before.values()].some((figure) => figure.realised !== null);
  const withProcurement =
    source.columns.procurement !== undefined ||
    figures.some(({ procurement, blanks }) => procurement ?? blanks.procurement);
  return { groups, totalRow: row, offsetRow: row + 1, withChange, withProcurement };
}

/** All sectors of the sheet, in its order. */
export function plannedSectors(plan: OverzichtPlan): readonly PlannedSector[] {
  return plan.groups.flatMap((group) => group.sectors);
}
