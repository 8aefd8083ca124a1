import type { LetterMeasure } from "../../domain/figures";
import type { Notation } from "../../domain/quantities";
import { findSector, parseSelection, sectorKey } from "../../domain/sectors";
import {
  isLabel,
  segmentsOf,
  sentencesOf,
  withoutFootnoteMarks,
  type LetterText,
  type Segment,
} from "../text";
import { measureOfLabel, notationOf, whoIn, yearsIn, type Who } from "../words";
import type { LetterReading } from "./letter-reading";
import { letterYear } from "./letter-year";
import type { CoverageMention, Mention, NotUnderstood, SetAside, SumInWords } from "./mention";
import { readSentence } from "./read-sentence";
import { readTable, sectorWho, type Missing } from "./read-table";
import { carriedFrom } from "./who-of";

/** Behind these a letter speaks of no sector any more. */
const ENDS_SECTORS =
  /^(?:tot slot|slot|conclusie|vervolg|afsluiting|landelijk|totaalbeeld|nationaal|conclusion|closing|national|in conclusion)\b/i;
/** Headings that name no sector, whatever stands below. */
const GENERAL =
  /^(?:algemeen|inleiding|toelichting|achtergrond|werkagenda|kerncijfers|cijfers|cijfermatig|overzicht|tabel|bijlage|realisatie|resultaten|voortgang|aanpak|figures|table|annex|overview|introduction|general|results|progress|betreft|datum|aan |brief|nr\.)/i;

interface State {
  readonly notation: Notation;
  readonly measurement: string | null;
  section: Who | null;
  year: number | null;
  /** A heading that may name a sector nobody knows. */
  pending: string | null;
  /** What the table right above was about last. */
  lastMeasure: LetterMeasure | null;
  readonly read: Collected;
}

interface Collected {
  readonly mentions: Mention[];
  readonly coverages: CoverageMention[];
  readonly missing: Missing[];
  readonly setAside: SetAside[];
  readonly notUnderstood: NotUnderstood[];
  readonly sums: SumInWords[];
}

/**
 * Reads a letter: every number of it is a figure with its who, when and what, or coverage, or set
 * aside with a reason, or not understood.
 *
 * @example readLetter(textOf("Politie\nCijfermatige realisatie 2023\nDoel 713 fta")).mentions[0]
 * //=> {who: {sector: "politie", ...}, year: 2023, what: "target", line: 3, ...}
 */
export function readLetter(text: LetterText): LetterReading {
  const notation = notationOf(text.lines.map((line) => line.text).join("\n"));
  const segments = segmentsOf(text, notation);
  const year = letterYear(segments);
  const read: Collected = {
    mentions: [],
    coverages: [],
    missing: [],
    setAside: [],
    notUnderstood: [],
    sums: [],
  };
  const measurement = measurementOf(text, year);
  const state: State = {
    notation,
    measurement,
    section: null,
    year,
    pending: null,
    lastMeasure: null,
    read,
  };
  for (const segment of segments) readSegment(segment, state);
  setRepeatedAside(read);
  const of = (kind: Who["kind"]) => read.mentions.filter(({ who }) => who.kind === kind);
  return {
    ...read,
    year,
    notation,
    mentions: of("sector"),
    totals: of("group"),
    national: of("national"),
  };
}

/** `Resultaten 5-meting 2019`: which of the yearly measurements the letter tells of. */
function measurementOf({ lines }: LetterText, year: number | null): string | null {
  for (const { text } of lines) {
    const [, number, of] = /\b(\d+|nul)-meting\D{0,12}((?:19|20)\d\d)/i.exec(text) ?? [];
    if (number !== undefined && Number(of) === year) return number;
  }
  return null;
}

function readSegment(segment: Segment, state: State): void {
  switch (segment.kind) {
    case "heading":
      readHeading(segment.text, state);
      return;
    case "table": {
      const isBlock = segment.rows.some(
        ({ cells }) => cells.length === 2 && isLabel(cells[0] ?? ""),
      );
      if (state.pending !== null && isBlock) {
        const label = state.pending;
        state.section = { kind: "sector", sector: sectorKey(label), label, group: null };
      }
      state.pending = null;
      const read = readTable(segment.rows, state);
      state.lastMeasure = read.mentions.at(-1)?.what ?? null;
      collect(state.read, read);
      return;
    }
    case "prose":
      state.pending = null;
      readProse(segment, state);
  }
}

function readHeading(heading: string, state: State): void {
  const text = withoutFootnoteMarks(heading).trim();
  const [year] = yearsIn(text);
  const name = text.replace(/[\s(–-]*(?:19|20)\d\d\)?$/, "").trim();
  const selection = name === "" ? null : parseSelection(name);
  const sector = findSector(name);
  const isMeasure =
    measureOfLabel(text) !== null || /cijfers|resultaten|results|figures/i.test(text);
  if (year && year.moment === null && (isMeasure || sector || name === "")) state.year = year.year;
  if (sector) state.section = sectorWho(sector);
  else if (selection && selection.kind !== "sector")
    state.section = {
      ...{ kind: "group", label: name },
      group: selection.kind === "group" ? selection.group : null,
    };
  else if (ENDS_SECTORS.test(text)) state.section = null;
  if (sector || (selection && selection.kind !== "sector")) state.pending = null;
  else if (!isMeasure) state.pending = GENERAL.test(text) || name === "" ? null : name;
}

function readProse(segment: Extract<Segment, { kind: "prose" }>, state: State): void {
  let carried: Who | null = null;
  const before: Mention[] = [];
  let { lastMeasure } = state;
  state.lastMeasure = null;
  for (const sentence of sentencesOf(segment.lines)) {
    const { section, year, notation, measurement } = state;
    const { footnote } = segment;
    const context = {
      section,
      year,
      notation,
      measurement,
      carried,
      lastMeasure,
      before,
      footnote,
    };
    const read = readSentence(sentence, context);
    before.push(...read.mentions);
    collect(state.read, read);
    lastMeasure = read.mentions.at(-1)?.what ?? null;
    const named = whoIn(sentence.plain);
    carried = carriedFrom(sentence.plain, named) ?? carried;
  }
}

/** `Die 250,5 fta bestaan uit ...`: a number that its sector's figures have already is no other. */
function setRepeatedAside({ mentions, setAside, notUnderstood }: Collected): void {
  const digitsOf = (text: string): string => /\d[\d.,]*/.exec(text)?.[0].replace(/[.,]$/, "") ?? "";
  const known = new Set(
    mentions.flatMap(({ who, quantity }) =>
      who.kind === "sector" ? [`${who.sector} ${digitsOf(quantity.text)}`] : [],
    ),
  );
  const repeats = ({ section, text, reason }: NotUnderstood): boolean =>
    (reason === "what" || reason === "footnote") && known.has(`${section} ${digitsOf(text)}`);
  const repeated = notUnderstood.filter(repeats);
  const others = notUnderstood.filter((each) => !repeats(each));
  notUnderstood.splice(0, notUnderstood.length, ...others);
  for (const { line, page, sentence, text } of repeated)
    setAside.push({ line, page, sentence, text, reason: "repeated" });
}

function collect(
  into: Collected,
  read: Partial<{ readonly [K in keyof Collected]: readonly Collected[K][number][] }>,
): void {
  into.mentions.push(...(read.mentions ?? []));
  into.coverages.push(...(read.coverages ?? []));
  into.missing.push(...(read.missing ?? []));
  into.setAside.push(...(read.setAside ?? []));
  into.notUnderstood.push(...(read.notUnderstood ?? []));
  into.sums.push(...(read.sums ?? []));
}
