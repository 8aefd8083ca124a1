import { FIGURE_FIELDS, eachField, type FigureField } from "../../domain/quantities";
import type { LetterMeasure, SectorFigure } from "../../domain/figures";
import type { Finding, LetterFinding, LetterUnclear, Severity } from "../../domain/findings";
import type { CheckedLetter, Mention } from "../../letter";
import { findingTextsFor, letterTextsFor } from "../../locale";
import { language } from "../addin";
import { unitOfFigure, type FigureEntry, type ReadResult } from "../source";
import type { LetterInOutcome } from "./opened-letter";

/** A letter as plain JSON, in the form of `read --json`: `letter-in --json` prints it. */
export interface LetterReport {
  readonly sources: readonly (ReadResult["sources"][number] & { readonly file: string })[];
  readonly figures: readonly LetterFigureEntry[];
  readonly findings: readonly LetterFindingEntry[];
  /** Figures of a part of a year, or of a day: none of a year's. */
  readonly moments: readonly MentionEntry[];
  /** Totals and national figures: none of a sector's. */
  readonly totals: readonly MentionEntry[];
  readonly national: readonly MentionEntry[];
  readonly notUnderstood: readonly NotUnderstoodEntry[];
}

export interface LetterFigureEntry extends FigureEntry {
  /** Where the first of its figures stands, counted from 1, and the sentence that says it. */
  readonly line: number | null;
  readonly sentence: string | null;
  readonly lines: Readonly<Record<FigureField, number | null>>;
  readonly sentences: Readonly<Record<FigureField, string | null>>;
  readonly pages: Readonly<Record<FigureField, number | null>>;
  /** Of each figure the text as printed. */
  readonly printed: Readonly<Record<FigureField, string | null>>;
}

export interface MentionEntry {
  readonly sector: string | null;
  readonly label: string;
  readonly year: number | null;
  readonly moment: string | null;
  readonly what: LetterMeasure;
  readonly value: number;
  readonly printed: string;
  readonly line: number;
  readonly page: number | null;
  readonly sentence: string;
}

interface LetterFindingEntry {
  readonly code: Finding["code"] | LetterFinding["code"];
  readonly severity: Severity;
  readonly sector: string | null;
  readonly year: number | null;
  readonly cell: null;
  readonly line: number | null;
  readonly sentence: string | null;
  readonly message: string;
}

export interface NotUnderstoodEntry {
  readonly text: string;
  readonly reason: LetterUnclear;
  readonly line: number;
  readonly page: number | null;
  readonly sentence: string;
}

type Read = Extract<LetterInOutcome, { kind: "read" }>;

/** A letter that was read, as JSON. */
export function letterReport({ file, lines, letter }: Read): LetterReport {
  const { reading, figures } = letter;
  const years = [...new Set(figures.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const ofYear = (mention: Mention): boolean => mention.moment === null;
  return {
    sources: [{ sheet: null, range: `1:${lines}`, table: null, years, layout: null, file }],
    figures: figures.map((figure) => figureEntry(figure, letter)),
    findings: findingEntries(letter),
    moments: reading.mentions.filter((mention) => !ofYear(mention)).map(mentionEntry),
    totals: [
      ...reading.totals,
      ...reading.sums.flatMap(({ who, mention }) =>
        who.kind === "sectors" && mention ? [mention] : [],
      ),
    ].map(mentionEntry),
    national: reading.national.map(mentionEntry),
    notUnderstood: reading.notUnderstood.map(({ text, reason, line, page, sentence }) => ({
      ...{ text, reason, line, page, sentence },
    })),
  };
}

function figureEntry(figure: SectorFigure, { sources }: CheckedLetter): LetterFigureEntry {
  const { sector, label, group, year, coverage } = figure;
  const place = (field: FigureField): Mention | undefined => {
    const quantity = figure[field];
    return quantity ? sources.get(quantity) : undefined;
  };
  const places = FIGURE_FIELDS.flatMap((field) => place(field) ?? []);
  const [first] = places.sort((a, b) => a.line - b.line);
  return {
    ...{ sector, label, group, year, unit: unitOfFigure(figure) },
    ...eachField(FIGURE_FIELDS, (field) => figure[field]?.value ?? null),
    coverage: coverage && { reported: coverage.reported, of: coverage.of },
    approximate: FIGURE_FIELDS.some((field) => figure[field]?.approximate === true),
    cells: eachField(FIGURE_FIELDS, () => null),
    line: first?.line ?? null,
    sentence: first?.sentence ?? null,
    lines: eachField(FIGURE_FIELDS, (field) => place(field)?.line ?? null),
    sentences: eachField(FIGURE_FIELDS, (field) => place(field)?.sentence ?? null),
    pages: eachField(FIGURE_FIELDS, (field) => place(field)?.page ?? null),
    printed: eachField(FIGURE_FIELDS, (field) => figure[field]?.text ?? null),
  };
}

/** What a mention is, as plain JSON. */
export function mentionEntry(mention: Mention): MentionEntry {
  const { who, year, moment, what, quantity, line, page, sentence } = mention;
  return {
    sector: who.kind === "sector" ? who.sector : null,
    label: who.kind === "national" ? who.of : who.label,
    ...{ year, moment, what, value: quantity.value, printed: quantity.text },
    ...{ line, page, sentence },
  };
}

/** Of the checks of a workbook and of those of a text, each said in the language of this Excel. */
export function findingEntries({
  findings,
  letterFindings,
}: Pick<CheckedLetter, "findings" | "letterFindings">): LetterFindingEntry[] {
  const { tag } = language();
  const say = findingTextsFor(tag);
  const texts = letterTextsFor(tag);
  const message = ({ sentence, wayOn }: ReturnType<typeof say>): string =>
    wayOn === null ? sentence : `${sentence} ${wayOn}`;
  return [
    ...findings.map((finding): LetterFindingEntry => {
      const { code, severity, sector, year, origin } = finding;
      const line = origin?.kind === "line" ? origin.line : null;
      const at = { cell: null, line, sentence: null };
      return { code, severity, sector, year, ...at, message: message(say(finding)) };
    }),
    ...letterFindings.map((finding): LetterFindingEntry => {
      const { code, severity, sector, year, line, sentence } = finding;
      const at = { cell: null, line, sentence };
      return { code, severity, sector, year, ...at, message: message(texts.finding(finding)) };
    }),
  ];
}

/** What was read in lines for a person: figures, then what does not add up or was not understood. */
export function letterLines(report: LetterReport): string[] {
  const { line, unclear, compared } = letterTextsFor(language().tag);
  const at = (number: number | null, page: number | null): string =>
    number === null ? "–" : line(number, page);
  return [
    ...report.figures.map(({ label, year, printed, line: first }) =>
      [
        label,
        year ?? "",
        printed.target ?? "–",
        printed.realised ?? "–",
        printed.statedRate ?? "–",
        at(first, null),
      ].join("\t"),
    ),
    ...report.findings.map((entry) => `${at(entry.line, null)}\t${entry.message}`),
    ...report.notUnderstood.map(
      (entry) =>
        `${at(entry.line, entry.page)}\t${compared.notUnderstood(entry.text, unclear[entry.reason])}`,
    ),
  ];
}
