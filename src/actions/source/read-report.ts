import { findingTextsFor, paneLanguageFor } from "../../locale";
import type { Finding, FindingCode, Severity } from "../../domain/findings";
import {
  FIGURE_FIELDS,
  SUMMED,
  eachField,
  type FigureField,
  type FigureUnit,
  type Origin,
} from "../../domain/quantities";
import type { SectorFigure } from "../../domain/figures";
import { language } from "../addin";
import type { Source } from "../../workbook";
import { findingsIn } from "./findings-in";
import { sourceStore, type SourceState } from "./source-store";

/** What a workbook says, as plain JSON: `read --json` prints it. Numbers are plain, rates ratios. */
export interface ReadResult {
  readonly sources: readonly SourceEntry[];
  /** What became of the numbers of all tables together, and of those outside of them. */
  readonly account: AccountEntry;
  readonly figures: readonly FigureEntry[];
  readonly findings: readonly FindingEntry[];
}

/** Numbers counted by what they are; those that are not read by where they stand and why. */
export type AccountEntry = Source["account"];

export interface SourceEntry {
  readonly sheet: string | null;
  readonly range: string;
  readonly table: string | null;
  readonly years: readonly number[];
  /** From where sector, year and figures were read, in one sentence; `null` of blocks as in a letter. */
  readonly layout: string | null;
}

/** One sector in one year; a figure that is not given is `null`. */
export interface FigureEntry extends Readonly<Record<FigureField, number | null>> {
  readonly sector: string;
  readonly label: string;
  readonly group: string | null;
  readonly year: number | null;
  /** What its figures count; `null` where they say nothing, or not all the same. */
  readonly unit: FigureUnit | null;
  /** Organisations that reported, and of how many. */
  readonly coverage: { readonly reported: number; readonly of: number } | null;
  /** One or more of its figures is. */
  readonly approximate: boolean;
  /** `Sheet!A1` of each figure; of a sum its ranges, `Sheet!C2:C36`. */
  readonly cells: Readonly<Record<FigureField, string | null>>;
}

export interface FindingEntry {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sector: string | null;
  readonly year: number | null;
  /** `Sheet!A1`, or the ranges of a sum. */
  readonly cell: string | null;
  /** What is wrong and what to do, in the language of this Excel. */
  readonly message: string;
}

/**
 * Reads the workbook as it is now.
 *
 * @throws {Error} with a sentence for the user when it cannot be read or holds no sector figures
 */
export async function readReport(): Promise<ReadResult> {
  const state = await sourceStore.refresh();
  if (state.kind !== "ready") throw new Error(sentenceFor(state));
  const { readings, tables } = printed(state);
  return {
    sources: tables.map(({ sheet, range, table, years, laidOut }) => {
      const layout = laidOut ? paneLanguageFor(language().tag).pane.source.laidOut(laidOut) : null;
      return { sheet, range, table, years, layout };
    }),
    account: accountOf(readings),
    figures: readings.flatMap((source) => source.figures.map(figureEntry)),
    findings: onceEach([...state.findings, ...state.others.flatMap(findingsIn)]),
  };
}

/** What is read as one from several tables is not printed again where those are offered too. */
function printed({ source, others }: Extract<SourceState, { kind: "ready" }>) {
  const all = [source, ...others];
  const keys = new Set(all.map(({ key }) => key));
  const isRepeated = ({ parts = [] }: Source) => parts.some(({ key }) => keys.has(key));
  const readings = all.filter((each) => !isRepeated(each));
  return { readings, tables: readings.flatMap((each) => each.parts ?? [each]) };
}

/** Of tables that can be read in several ways the one that is read. */
function accountOf(readings: readonly Source[]): AccountEntry {
  const places = new Map<string, Source>();
  for (const reading of readings) {
    const place = `${reading.sheet}!${reading.range}`;
    if (!places.has(place)) places.set(place, reading);
  }
  const accounts = [...places.values()].map(({ account }) => account);
  const sum = (of: (account: AccountEntry) => number) =>
    accounts.reduce((total, account) => total + of(account), 0);
  return {
    figures: sum(({ figures }) => figures),
    rates: sum(({ rates }) => rates),
    totals: sum(({ totals }) => totals),
    known: sum(({ known }) => known),
    unread: accounts.flatMap(({ unread }) => unread),
  };
}

function sentenceFor(state: Exclude<SourceState, { kind: "ready" }>): string {
  const problem =
    state.kind === "failed"
      ? state.problem
      : ({ code: "no-source", sheets: state.kind === "none" ? state.sheets : 0 } as const);
  const { sentence, wayOn } = paneLanguageFor(language().tag).problem(problem);
  return wayOn === null ? sentence : `${sentence} ${wayOn}`;
}

function figureEntry(figure: SectorFigure): FigureEntry {
  const { sector, label, group, year, coverage } = figure;
  return {
    ...{ sector, label, group, year, unit: unitOfFigure(figure) },
    ...eachField(FIGURE_FIELDS, (field) => figure[field]?.value ?? null),
    coverage: coverage && { reported: coverage.reported, of: coverage.of },
    approximate: FIGURE_FIELDS.some((field) => figure[field]?.approximate === true),
    cells: eachField(FIGURE_FIELDS, (field) => cellOf(figure[field]?.origin)),
  };
}

/** What a sector's figures count, where all that say it say the same. */
export function unitOfFigure(figure: SectorFigure): FigureUnit | null {
  const [unit, ...others] = new Set(SUMMED.flatMap((field) => figure[field]?.unit ?? []));
  return others.length > 0 ? null : (unit ?? null);
}

/** Readings of the same cells find the same: each is told of once. */
function onceEach(findings: readonly Finding[]): FindingEntry[] {
  const entries = findings.map(findingEntry).map((each) => [JSON.stringify(each), each] as const);
  return [...new Map(entries).values()];
}

function findingEntry(finding: Finding): FindingEntry {
  const { code, severity, sector, year, origin } = finding;
  const { sentence, wayOn } = findingTextsFor(language().tag)(finding);
  const message = wayOn === null ? sentence : `${sentence} ${wayOn}`;
  return { code, severity, sector, year, cell: cellOf(origin), message };
}

function cellOf(origin: Origin | undefined): string | null {
  if (origin?.kind === "cell") return `${origin.sheet}!${origin.cell}`;
  return origin?.kind === "sum" ? `${origin.sheet}!${origin.numbers.join(",")}` : null;
}
