import type { LetterMeasure } from "../../domain/figures";
import type { LetterProblem, Problem } from "../../domain/findings";
import type { Quantity } from "../../domain/quantities";
import { compareLetter, type CheckedLetter, type ComparedLetter, type Tied } from "../../letter";
import { letterTextsFor } from "../../locale";
import { language } from "../addin";
import { sourceStore, undecided } from "../source";
import {
  findingEntries,
  mentionEntry,
  type LetterReport,
  type MentionEntry,
  type NotUnderstoodEntry,
} from "./letter-report";
import type { LetterInOutcome } from "./opened-letter";

/** A letter laid against the workbook's source, as plain JSON. */
export interface ComparedReport {
  readonly file: string;
  readonly agrees: readonly TiedEntry[];
  readonly differs: readonly TiedEntry[];
  readonly notInWorkbook: readonly MentionEntry[];
  readonly leftOut: readonly LeftOutEntry[];
  readonly findings: LetterReport["findings"];
  readonly notUnderstood: readonly NotUnderstoodEntry[];
}

/** A number of the letter with what the workbook has in its place. */
export interface TiedEntry extends MentionEntry {
  readonly workbook: number;
  /** As the workbook shows it. */
  readonly shown: string;
  /** `Sheet!A1` of the figure, or of those that it is worked out from. */
  readonly cells: readonly string[];
  readonly computed: boolean;
}

interface LeftOutEntry {
  readonly sector: string;
  readonly label: string;
  readonly year: number | null;
  readonly what: LetterMeasure;
  readonly value: number;
  readonly shown: string;
  readonly cells: readonly string[];
}

export type ComparedOutcome =
  | { readonly kind: "compared"; readonly letter: CheckedLetter; readonly report: ComparedReport }
  | { readonly kind: "letter-failed"; readonly problem: LetterProblem }
  | { readonly kind: "failed"; readonly problem: Problem };

/** Lays a letter against the source that the add-in holds in memory. */
export function comparedReport(opened: LetterInOutcome): ComparedOutcome {
  if (opened.kind === "failed") return { kind: "letter-failed", problem: opened.problem };
  const state = sourceStore.get();
  if (state.kind === "failed") return { kind: "failed", problem: state.problem };
  if (state.kind !== "ready") {
    const sheets = state.kind === "none" ? state.sheets : 0;
    return { kind: "failed", problem: { code: "no-source", sheets } };
  }
  if (!state.decided) return { kind: "failed", problem: undecided(state) };
  const { file, letter } = opened;
  const compared = compareLetter(letter.reading, state.source);
  return { kind: "compared", letter, report: { file, ...entries(compared), ...rest(letter) } };
}

function entries({ agrees, differs, notInWorkbook, leftOut }: ComparedLetter) {
  return {
    agrees: agrees.map(tiedEntry),
    differs: differs.map(tiedEntry),
    notInWorkbook: notInWorkbook.map(mentionEntry),
    leftOut: leftOut.map(({ sector, label, year, field, quantity }): LeftOutEntry => {
      const shown = { value: quantity.value, shown: quantity.text, cells: cellsOf([quantity]) };
      return { sector, label, year, what: field, ...shown };
    }),
  };
}

const rest = (letter: CheckedLetter) => ({
  findings: findingEntries({ findings: [], letterFindings: letter.letterFindings }),
  notUnderstood: letter.reading.notUnderstood.map(({ text, reason, line, page, sentence }) => ({
    ...{ text, reason, line, page, sentence },
  })),
});

function tiedEntry({ mention, workbook: { quantity, cells, computed } }: Tied): TiedEntry {
  return {
    ...mentionEntry(mention),
    ...{ workbook: quantity.value, shown: quantity.text, cells: cellsOf(cells), computed },
  };
}

const cellsOf = (quantities: readonly Quantity[]): string[] => [
  ...new Set(
    quantities.flatMap(({ origin }) =>
      origin.kind === "cell"
        ? [`${origin.sheet}!${origin.cell}`]
        : origin.kind === "sum"
          ? origin.numbers.map((range) => `${origin.sheet}!${range}`)
          : [],
    ),
  ),
];

/** What came of it in lines for a person: what differs first. */
export function comparedLines(report: ComparedReport): string[] {
  const texts = letterTextsFor(language().tag);
  const { compared, subject, line } = texts;
  const when = ({ year, moment }: MentionEntry) => moment ?? (year === null ? null : String(year));
  const about = (entry: MentionEntry) => subject(entry.label, entry.what, when(entry));
  const at = (entry: { readonly line: number; readonly page: number | null }) =>
    line(entry.line, entry.page);
  return [
    ...report.differs.map((entry) => {
      const { printed, shown, cells, computed } = entry;
      const said = { letter: printed, workbook: shown, cells: cells.join(", "), computed };
      return `${at(entry)}\t${compared.differs({ subject: about(entry), ...said })}`;
    }),
    ...report.notInWorkbook.map(
      (entry) => `${at(entry)}\t${compared.notInWorkbook(about(entry), entry.printed)}`,
    ),
    ...report.leftOut.map(({ label, what, year, shown, cells }) => {
      const of = subject(label, what, year === null ? null : String(year));
      return `–\t${compared.leftOut(of, shown, cells.join(", "))}`;
    }),
    ...report.notUnderstood.map(
      (entry) => `${at(entry)}\t${compared.notUnderstood(entry.text, texts.unclear[entry.reason])}`,
    ),
    ...report.findings.map(
      (entry) => `${entry.line === null ? "–" : line(entry.line, null)}\t${entry.message}`,
    ),
    compared.summary({
      agrees: report.agrees.length,
      differs: report.differs.length,
      notInWorkbook: report.notInWorkbook.length,
      leftOut: report.leftOut.length,
    }),
  ];
}
