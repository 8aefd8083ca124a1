import type { LetterTexts } from "../../interfaces";
import { letterFinding } from "./letter-finding";
import { letterMeasures } from "./letter-measures";
import { letterProblem } from "./letter-problem";

const count = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`;

/** All that is said of letters, in English. */
export const letters: LetterTexts = {
  tag: "en-US",
  problem: letterProblem,
  finding: letterFinding,
  doubts: {
    "relative-year": "The letter says ‘last year’ or the like; the year follows from that.",
    "no-year": "The letter does not say of which year this is.",
    "unit-changed": "The unit is another than elsewhere in the letter.",
  },
  unclear: {
    what: "nothing says what it measures",
    who: "it cannot be seen which sector it is of",
    when: "it cannot be seen which year it is of",
    "other-sector": "the sentence names another sector than the heading above it",
    numeral: "no number in the letter's notation",
    table: "the table says too little of it",
    footnote: "it stands in a footnote that does not say what it is",
  },
  measures: letterMeasures,
  line: (line, page) => (page === null ? `line ${line}` : `line ${line}, p. ${page}`),
  subject: (who, what, when) => `${who}, ${letterMeasures[what]}${when === null ? "" : ` ${when}`}`,
  sheet: {
    name: "Letter_figures",
    columns: {
      sector: "Sector",
      year: "Year",
      target: "Target",
      realised: "Realised",
      statedRate: "Realisation rate",
      procurement: "SROI",
      statedRateInclProcurement: "% incl. SROI",
      hiredIn: "Hired in",
      statedChange: "Change",
      coverage: "Coverage",
      sentence: "Sentence in the letter",
    },
    origin: (file, moment) =>
      file === "" ? `Pasted text, read ${moment}` : `From ${file}, read ${moment}`,
    sentence: (what, sentence, line) => `${letterMeasures[what]} (line ${line}): “${sentence}”`,
  },
  document: {
    title: (year) =>
      year === null ? "Progress of the jobs agreement" : `Progress of the jobs agreement ${year}`,
    columns: ["Quantity", "Figure"],
    sector: "Sector",
  },
  pane: {
    heading: "Read a letter",
    explanation:
      "Drop a letter here (.docx, .pdf, .txt, .html), choose the file or paste its text. The letter stays on this computer.",
    choose: "Choose a letter",
    reading: "Reading the letter…",
    found: (file, figures, doubts) =>
      `${file === "" ? "Pasted text" : file}: ${count(figures, "figure", "figures")}, ${count(doubts, "doubt", "doubts")}.`,
    reviewCaption: "Figures of the letter, doubts first",
    columns: { take: "Take", figure: "Figure", value: "Value", sentence: "Sentence in the letter" },
    take: (subject) => `Take ${subject}`,
    correct: (subject) => `${subject}, value`,
    contested: "Other figures of the letter contradict this.",
    unreadable: "This is no figure that can be read.",
    insert: "Put in the workbook",
    inserted: (sheet) => `The figures are on the sheet ‘${sheet}’.`,
    compare: "Lay against the workbook",
    comparedHeading: "Letter against workbook",
    notUnderstood: "Not understood",
    close: "Close the letter",
    asWord: "Letter as Word",
    tableAsWord: "Table as Word",
    asWordBusy: "Making the letter…",
    made: (name, blocks) => `${name} was made, with ${count(blocks, "sector", "sectors")}.`,
  },
  compared: {
    differs: ({ subject, letter, workbook, cells, computed }) =>
      `${subject}: ${letter} in the letter, ${workbook} in the workbook (${computed ? "worked out from " : ""}${cells}).`,
    notInWorkbook: (subject, letter) => `${subject}: ${letter} is not in the workbook.`,
    leftOut: (subject, workbook, cells) =>
      `${subject}: ${workbook} (${cells}) is not in the letter.`,
    notUnderstood: (text, reason) => `${text} was not understood: ${reason}.`,
    summary: ({ agrees, differs, notInWorkbook, leftOut }) =>
      `${count(agrees, "number agrees", "numbers agree")} with the workbook, ${count(differs, "differs", "differ")}, ${count(notInWorkbook, "is", "are")} not in the workbook; ${count(leftOut, "figure", "figures")} of the workbook not in the letter.`,
  },
};
