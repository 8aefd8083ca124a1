/*
 * The add-in without its pane, for whoever runs it without a screen: the same functions, commands
 * and actions, on the same Office.js. The command line finds them on `globalThis.banenafspraak`.
 */
import { type CopyOutcome, readReport, sourceStore, startAddin } from "./actions/source";
import {
  copyWithoutAddin,
  letterForm,
  repairFormulas,
  type LetterOutcome,
  type LetterRequest,
  type RepairOutcome,
} from "./actions/sharing";
import { language } from "./actions/addin";
import {
  comparedLines,
  comparedReport,
  insertLetter,
  letterDocument,
  letterFromFile,
  letterLines,
  letterReport,
  type LetterDocumentRequest,
} from "./actions/letters";
import { makeReports, reportKinds, undoReports, type MadeSheet } from "./actions/reports";
import { associateCommands } from "./commands";
import type { Dress, LetterProblem, Problem, Removal } from "./domain/findings";
import { letterTextsFor, paneLanguageFor, sharingTextsFor } from "./locale";

interface RemarkedOutcome {
  readonly sheets: readonly Pick<MadeSheet, "nameTaken">[];
  readonly undressed?: readonly Dress[];
}

const headless = {
  /** Resolves when the workbook was read for the first time and its changes are followed. */
  ready: startAddin(associateCommands),
  read: readReport,
  copyWithoutAddin,
  repairFormulas,
  /** The figures in the form of the letter to parliament, once the workbook was read. */
  letterForm: async (asked: LetterRequest): Promise<LetterOutcome> => {
    await sourceStore.refresh();
    return letterForm(asked);
  },
  /** Those figures as a Word document. */
  letterDocument: async (asked: LetterDocumentRequest) => {
    await sourceStore.refresh();
    return letterDocument(asked);
  },
  /** A letter read and checked, and what puts its figures in the workbook. */
  letterIn: async (bytes: Uint8Array, file: string) => {
    const read = await letterFromFile(bytes, file);
    if (read.kind === "failed") return read;
    const { figures, sources } = read.letter;
    const report = letterReport(read);
    return {
      ...{ kind: "read" as const, report, lines: letterLines(report) },
      insert: () => insertLetter({ file, figures, sources, moment: new Date() }),
    };
  },
  /** A letter laid against the workbook's source. */
  letterCheck: async (bytes: Uint8Array, file: string) => {
    await sourceStore.refresh();
    const outcome = comparedReport(await letterFromFile(bytes, file));
    return outcome.kind === "compared"
      ? { ...outcome, lines: comparedLines(outcome.report) }
      : outcome;
  },
  letterSentence: (problem: LetterProblem): string => {
    const { sentence, wayOn } = letterTextsFor(language().tag).problem(problem);
    return wayOn === null ? sentence : `${sentence} ${wayOn}`;
  },
  /** What came of either of those, in the language of this Excel. */
  words: (outcome: CopyOutcome | RepairOutcome): string => {
    const { copied, repaired } = sharingTextsFor(language().tag);
    switch (outcome.kind) {
      case "failed":
        return headless.sentence(outcome.problem);
      case "done":
        return repaired(outcome).join(" ");
      default:
        return copied(outcome).join(" ");
    }
  },
  reportKinds,
  makeReports,
  undoReports,
  /** A problem in one or two sentences, in the language of this Excel. */
  sentence: (problem: Problem): string => {
    const { sentence, wayOn } = paneLanguageFor(language().tag).problem(problem);
    return wayOn === null ? sentence : `${sentence} ${wayOn}`;
  },
  /** What is to be said of the sheets that were made; nothing when nothing is. */
  remark: ({ sheets, undressed = [] }: RemarkedOutcome): string => {
    const taken = sheets.flatMap(({ nameTaken }) => nameTaken ?? []);
    const { sheets: texts } = paneLanguageFor(language().tag).pane;
    return [
      ...(taken.length === 0 ? [] : [texts.namesTaken(taken)]),
      ...(undressed.length === 0 ? [] : [texts.undressed(undressed)]),
    ].join(" ");
  },
  /** What would be removed, in a sentence. */
  question: ({ sheets }: { sheets: readonly Removal[] }): string =>
    paneLanguageFor(language().tag).pane.sheets.wouldRemove(sheets, false),
};

export type Headless = typeof headless;

Object.assign(globalThis, { banenafspraak: headless });
