import {
  absentLines,
  isApproximate,
  follow,
  isFixed,
  type ReportInput,
  type SectorNotes,
} from "../source";
import { letteredNote, noteBlock } from "../composing";
import type { TekortPlan } from "./tekort-plan";

/** The lines under the table: signs, notes by letter, what is not there, and the definitions. */
export function tekortNotes(
  { source, language }: ReportInput,
  { sectors }: TekortPlan,
  notesOf: SectorNotes,
): readonly string[] {
  const texts = language.report.tekort;
  const figures = sectors.map(({ figure }) => figure);
  const approximate = figures.some((each) => isApproximate(each.target, each.realised));
  const fixed = figures.some(
    (each) => isFixed(follow(source, each, "target")) || isFixed(follow(source, each, "realised")),
  );
  const signs = [
    texts.notes.signs.reached,
    texts.barSign,
    texts.notes.signs.dash,
    ...(approximate ? [texts.notes.approximate] : []),
    ...(fixed ? [texts.notes.fixedValue] : []),
  ];
  const notes = sectors.flatMap(({ figure, note }) =>
    note === "" ? [] : [letteredNote(note, figure.label, notesOf(figure))],
  );
  const lines = [...notes, ...absentLines(figures, texts.notes), ...texts.definitions];
  return noteBlock(texts.notes.heading, signs, lines);
}
