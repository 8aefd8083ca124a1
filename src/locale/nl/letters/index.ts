import type { LetterTexts } from "../../interfaces";
import { letterFinding } from "./letter-finding";
import { letterMeasures } from "./letter-measures";
import { letterProblem } from "./letter-problem";

const count = (number: number, one: string, more: string): string =>
  `${number} ${number === 1 ? one : more}`;

/** All that is said of letters, in Dutch. */
export const letters: LetterTexts = {
  tag: "nl-NL",
  problem: letterProblem,
  finding: letterFinding,
  doubts: {
    "relative-year": "De brief zegt ‘vorig jaar’ of iets dergelijks; het jaar is daaruit afgeleid.",
    "no-year": "De brief zegt niet van welk jaar dit is.",
    "unit-changed": "De eenheid is een andere dan elders in de brief.",
  },
  unclear: {
    what: "niets zegt wat het meet",
    who: "niet te zien van welke sector het is",
    when: "niet te zien van welk jaar het is",
    "other-sector": "de zin noemt een andere sector dan de kop erboven",
    numeral: "geen getal in de schrijfwijze van de brief",
    table: "de tabel zegt er te weinig van",
    footnote: "het staat in een voetnoot die niet zegt wat het is",
  },
  measures: letterMeasures,
  line: (line, page) => (page === null ? `regel ${line}` : `regel ${line}, blz. ${page}`),
  subject: (who, what, when) => `${who}, ${letterMeasures[what]}${when === null ? "" : ` ${when}`}`,
  sheet: {
    name: "Briefcijfers",
    columns: {
      sector: "Sector",
      year: "Jaar",
      target: "Doel",
      realised: "Realisatie",
      statedRate: "Realisatiepercentage",
      procurement: "SROI",
      statedRateInclProcurement: "% incl. SROI",
      hiredIn: "Inleen",
      statedChange: "Verschil",
      coverage: "Dekking",
      sentence: "Zin in de brief",
    },
    origin: (file, moment) =>
      file === "" ? `Geplakte tekst, ingelezen ${moment}` : `Uit ${file}, ingelezen ${moment}`,
    sentence: (what, sentence, line) => `${letterMeasures[what]} (regel ${line}): “${sentence}”`,
  },
  document: {
    title: (year) =>
      year === null ? "Voortgang banenafspraak" : `Voortgang banenafspraak ${year}`,
    columns: ["Grootheid", "Cijfer"],
    sector: "Sector",
  },
  pane: {
    heading: "Brief lezen",
    explanation:
      "Sleep een brief hierheen (.docx, .pdf, .txt, .html), kies het bestand of plak de tekst. De brief blijft op deze computer.",
    choose: "Brief kiezen",
    reading: "De brief wordt gelezen…",
    found: (file, figures, doubts) =>
      `${file === "" ? "Geplakte tekst" : file}: ${count(figures, "cijfer", "cijfers")}, ${count(doubts, "twijfel", "twijfels")}.`,
    reviewCaption: "Cijfers van de brief, twijfels eerst",
    columns: { take: "Mee", figure: "Cijfer", value: "Waarde", sentence: "Zin in de brief" },
    take: (subject) => `${subject} meenemen`,
    correct: (subject) => `${subject}, waarde`,
    contested: "Dit klopt niet met andere cijfers in de brief.",
    unreadable: "Dit is geen cijfer dat te lezen is.",
    insert: "In de werkmap zetten",
    inserted: (sheet) => `De cijfers staan op het blad ‘${sheet}’.`,
    compare: "Naast de werkmap leggen",
    comparedHeading: "Brief naast werkmap",
    notUnderstood: "Niet begrepen",
    close: "Brief sluiten",
    asWord: "Brief als Word",
    tableAsWord: "Tabel als Word",
    asWordBusy: "De brief wordt gemaakt…",
    made: (name, blocks) => `${name} is gemaakt, met ${count(blocks, "sector", "sectoren")}.`,
  },
  compared: {
    differs: ({ subject, letter, workbook, cells, computed }) =>
      `${subject}: in de brief ${letter}, in de werkmap ${workbook} (${computed ? "berekend uit " : ""}${cells}).`,
    notInWorkbook: (subject, letter) => `${subject}: ${letter} staat niet in de werkmap.`,
    leftOut: (subject, workbook, cells) =>
      `${subject}: ${workbook} (${cells}) staat niet in de brief.`,
    notUnderstood: (text, reason) => `${text} is niet begrepen: ${reason}.`,
    summary: ({ agrees, differs, notInWorkbook, leftOut }) =>
      `${count(agrees, "getal klopt", "getallen kloppen")} met de werkmap, ${count(differs, "wijkt", "wijken")} af, ${count(notInWorkbook, "staat", "staan")} niet in de werkmap; ${count(leftOut, "cijfer", "cijfers")} van de werkmap niet in de brief.`,
  },
};
