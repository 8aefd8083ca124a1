import { SECTORS } from "../../domain/sectors";
import type { NoteTexts, OverzichtTexts } from "../../locale/reporttexts";
import { brokenLines } from "../brokenlines";
import { isFixed } from "../figurecell";
import type { ReportSource } from "../reportsource";
import type { SectorNotes } from "../sectornotes";
import { plannedSectors, type OverzichtPlan } from "./overzichtplan";
import { sectorFigures } from "./sectorfigures";
import { isApproximate } from "./totalrow";

/** The lines under the table: signs, notes by letter, what is not there, and the definitions. */
export function noteLines(
  source: ReportSource,
  plan: OverzichtPlan,
  texts: OverzichtTexts,
  notesOf: SectorNotes,
): readonly string[] {
  const notes = plannedSectors(plan).flatMap(({ figure, note }) => {
    const sentences = notesOf(figure);
    return sentences.length === 0 ? [] : [`${note}  ${figure.label}. ${sentences.join(" ")}`];
  });
  const absent = plan.groups.flatMap(({ id, sectors }) => {
    const present = new Set(sectors.map(({ figure }) => figure.sector));
    const missing = SECTORS.filter((sector) => sector.group === id && !present.has(sector.id));
    return missing.length === 0
      ? []
      : [
          texts.notes.absent(
            id,
            missing.map(({ name }) => name),
          ),
        ];
  });
  const lines = [signs(source, plan, texts.notes), ...notes, ...absent, ...texts.definitions];
  return [texts.notes.heading, ...lines].flatMap((line) => brokenLines(line));
}

function signs(source: ReportSource, plan: OverzichtPlan, texts: NoteTexts): string {
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
  ].join("  ·  ");
}
