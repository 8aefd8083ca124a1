import { checkRates, checkRatesInclProcurement } from "../../domain/checks/rates";
import { absentSectors, type SectorFigure } from "../../domain/figures";
import type { NoteTexts, RateFinding } from "../../locale/interfaces";
import type { ReportSource } from "./report-source";
import { inLetterOrder } from "./in-letter-order";

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
      ...coverageNotes(figure, texts),
      ...rateFindings(figure).map(texts.rate),
      ...((rows.get(keyOf(figure)) ?? 0) > 1 ? [texts.duplicate] : []),
      ...(figure.remark === null ? [] : [asSentence(figure.remark)]),
    ];
    known.set(figure, notes);
    return notes;
  };
}

/** Everybody reporting raises no doubt. */
function coverageNotes({ coverage }: SectorFigure, texts: NoteTexts): string[] {
  if (!coverage || coverage.reported >= coverage.of) return [];
  return [texts.coverage(coverage.reported, coverage.of)];
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

/** A line for each group of which the source leaves out sectors of the list: no total counts them. */
export function absentLines(figures: readonly SectorFigure[], texts: NoteTexts): string[] {
  const absent = absentSectors(figures);
  return inLetterOrder(figures).flatMap(({ id }) => {
    const names = absent.flatMap(({ group, name }) => (group === id ? name : []));
    return names.length === 0 ? [] : [texts.absent(id, names)];
  });
}
