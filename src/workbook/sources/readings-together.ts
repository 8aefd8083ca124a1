import type { SectorFigure } from "../../domain/figures";
import { measuresJoined } from "./measures-joined";
import { keyTogether } from "../cells";
import type { Source } from "../figures";

/**
 * What a workbook's tables are to each other. Tables that give the same sector and year are each a
 * reading of their own; tables that complement each other can be read as one too. Which it is the
 * user says: nothing is chosen here.
 */
export function readingsTogether(found: readonly Source[]): Source[] {
  const sources = measuresJoined(found);
  const plain = sources.filter(({ reasons }) => reasons.length === 0);
  if (plain.length < 2 || plain.length < sources.length) return sources;
  const places = plain.map(placeOf);
  if (overlap(plain)) {
    return plain.map((source) => ({ ...source, reasons: [{ code: "several-tables", places }] }));
  }
  const reasons = [{ code: "tables-joined", places }] as const;
  return [{ ...joined(plain), reasons }, ...plain.map((source) => ({ ...source, reasons }))];
}

const placeOf = ({ sheet, range }: Source): string => `${sheet ?? ""}!${range}`;

const keyOf = ({ sector, year }: SectorFigure): string => `${year}|${sector}`;

function overlap(sources: readonly Source[]): boolean {
  const taken = new Set<string>();
  for (const { figures } of sources) {
    const keys = new Set(figures.map(keyOf));
    for (const key of keys) {
      if (taken.has(key)) return true;
      taken.add(key);
    }
  }
  return false;
}

function joined(sources: readonly Source[]): Source {
  const [first] = sources;
  if (!first) throw new Error("There is nothing to join");
  const years = new Set(sources.flatMap((source) => source.years));
  return {
    ...first,
    table: null,
    layout: "joined",
    key: keyTogether("joined", sources),
    columns: {},
    years: [...years].sort((a, b) => a - b),
    figures: sources.flatMap(({ figures }) => figures),
    totals: sources.flatMap(({ totals }) => totals),
    findings: sources.flatMap(({ findings }) => findings),
  };
}
