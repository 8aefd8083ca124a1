import { checkRates, checkRatesInclProcurement } from "../../domain/checks/ratechecks";
import type { SectorFigure } from "../../domain/sectorfigure";
import { SECTORS } from "../../domain/sectors";
import type { NoteTexts, OverzichtTexts, RateFinding } from "../../locale/reporttexts";
import type { ReportSource } from "../reportsource";
import { plannedSectors, type OverzichtPlan } from "./overzichtplan";
import { sectorFigures } from "./sectorfigures";
import { isApproximate } from "./totalrow";

/** Characters that fit on one line under the table. */
const LINE = 180;

/** The sentences that must be said of a sector's figures; empty when there is nothing. */
export type SectorNotes = (figure: SectorFigure) => readonly string[];

/** What the source's figures give rise to; each sector is looked into once. */
export function sectorNotes(source: ReportSource, texts: NoteTexts): SectorNotes {
  const rows = new Map<string, number>();
  const keyOf = ({ sector, year }: SectorFigure): string => `${year} ${sector}`;
  for (const figure of source.figures) rows.set(keyOf(figure), (rows.get(keyOf(figure)) ?? 0) + 1);
  const known = new Map<SectorFigure, readonly string[]>();
  return (figure) => {
    const notes = known.get(figure) ?? [
      ...(figure.coverage ? [texts.coverage(figure.coverage.reported, figure.coverage.of)] : []),
      ...rateFindings(figure).map(texts.rate),
      ...((rows.get(keyOf(figure)) ?? 0) > 1 ? [texts.duplicate] : []),
      ...(figure.remark === null ? [] : [asSentence(figure.remark)]),
    ];
    known.set(figure, notes);
    return notes;
  };
}

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
  return [texts.notes.heading, ...lines].flatMap((line) => brokenAt(line, LINE));
}

function signs(source: ReportSource, plan: OverzichtPlan, texts: NoteTexts): string {
  const sectors = plannedSectors(plan);
  const approximate =
    isApproximate(sectors) || sectors.some(({ figure }) => figure.procurement?.approximate);
  const fixedValue = sectors.some((sector) =>
    Object.values(sectorFigures(source, sector)).some(
      ({ expression, gives }) => expression === null && gives !== null,
    ),
  );
  return [
    texts.signs.reached,
    texts.signs.bars,
    texts.signs.dash,
    ...(approximate ? [texts.approximate] : []),
    ...(fixedValue ? [texts.fixedValue] : []),
  ].join("  ·  ");
}

function rateFindings(figure: SectorFigure): RateFinding[] {
  const given = { figures: [figure], totals: [] };
  const found = [...checkRates(given), ...checkRatesInclProcurement(given)];
  return found.filter((finding) => "recomputed" in finding);
}

/** A remark as it was written, with a capital and a point. */
function asSentence(remark: string): string {
  const words = remark.replace(/\s+/gu, " ").trim();
  const sentence = words.slice(0, 1).toUpperCase() + words.slice(1);
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** Where a note goes on in the next line. */
const INDENT = "     ";

/** Breaks a line between words, so that no cell needs to be merged or wrapped. */
function brokenAt(line: string, width: number): string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    // A space of the indent is no place to break: nothing would be taken off.
    const end = space > INDENT.length ? space : width;
    lines.push(rest.slice(0, end));
    rest = INDENT + rest.slice(end).trimStart();
  }
  return [...lines, rest];
}
