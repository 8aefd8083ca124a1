import type { NoteTexts, OverzichtTexts } from "../../locale/interfaces";
import { absentLines, isFixed, type ReportSource, type SectorNotes } from "../source";
import { letteredNote, noteBlock } from "../composing";
import { plannedSectors, type OverzichtPlan } from "./overzicht-plan";
import { sectorFigures } from "./sector-figures";
import { isApproximate } from "./total-row";

/** The lines under the table: signs, notes by letter, what is not there, and the definitions. */
export function noteLines(
  source: ReportSource,
  plan: OverzichtPlan,
  texts: OverzichtTexts,
  notesOf: SectorNotes,
): readonly string[] {
  const sectors = plannedSectors(plan);
  const notes = sectors.flatMap(({ figure, note }) =>
    note === "" ? [] : [letteredNote(note, figure.label, notesOf(figure))],
  );
  const absent = absentLines(
    sectors.map(({ figure }) => figure),
    texts.notes,
  );
  const lines = [
    ...notes,
    ...absent,
    ...(plan.withProcurement ? [] : [texts.noProcurement]),
    ...texts.definitions,
  ];
  return noteBlock(texts.notes.heading, signs(source, plan, texts.notes), lines);
}

function signs(source: ReportSource, plan: OverzichtPlan, texts: NoteTexts): string[] {
  const sectors = plannedSectors(plan);
  const approximate =
    isApproximate(sectors) || sectors.some(({ figure }) => figure.procurement?.approximate);
  const fixedValue = sectors.some((sector) =>
    Object.values(sectorFigures(source, sector)).some(isFixed),
  );
  return [
    texts.signs.reached,
    texts.signs.bars,
    texts.signs.dash,
    ...(approximate ? [texts.approximate] : []),
    ...(fixedValue ? [texts.fixedValue] : []),
  ];
}
