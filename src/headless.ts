/*
 * The add-in without its pane, for whoever runs it without a screen: the same functions, commands
 * and actions, on the same Office.js. The command line finds them on `globalThis.banenafspraak`.
 */
import { language } from "./actions/language";
import { makeReports, reportKinds, undoReports } from "./actions/makereports";
import { readReport } from "./actions/readreport";
import { startAddin } from "./actions/startaddin";
import { associateCommands } from "./commands/commands";
import type { Problem } from "./domain/problem";
import type { Removal } from "./domain/removal";

const headless = {
  /** Resolves when the workbook was read for the first time and its changes are followed. */
  ready: startAddin(associateCommands),
  read: readReport,
  reportKinds,
  makeReports,
  undoReports,
  /** A problem in one or two sentences, in the language of this Excel. */
  sentence: (problem: Problem): string => {
    const { sentence, wayOn } = language().problem(problem);
    return wayOn === null ? sentence : `${sentence} ${wayOn}`;
  },
  /** What would be removed, in a sentence. */
  question: ({ sheets }: { sheets: readonly Removal[] }): string =>
    language().pane.sheets.wouldRemove(sheets, false),
};

export type Headless = typeof headless;

Object.assign(globalThis, { banenafspraak: headless });
