import type { CliTexts } from "../interfaces";

const missing = {
  command: "Say what to do",
  file: "Name the workbook",
  formula: "Give the formula to evaluate",
  workbook: "Name the workbook to lay the letter against",
  out: "Say with --out where to save the result",
};

/** `Added the sheet "A"`, `Added the sheets "A", "B"`; nothing for none. */
function doneTo(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [`${what} the ${names.length === 1 ? "sheet" : "sheets"} ${names.join(", ")}`];
}

const SEPARATORS = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar (|)" };
const ENCODINGS = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
};

export const en: CliTexts = {
  usage: [
    "Usage:",
    "  npm run cli -- read FILE [--json] [--locale nl|en]",
    "  npm run cli -- eval FILE '=FORMULA' [--locale nl|en]",
    "  npm run cli -- copy FILE --out FILE [--locale nl|en]",
    "  npm run cli -- letter FILE [--sector NAME] [--year YEAR] [--html | --out LETTER.docx [--table]]",
    "      [--locale nl|en]",
    "  npm run cli -- letter-in LETTER [--json] [--out FILE] [--locale nl|en]",
    "  npm run cli -- letter-check LETTER FILE [--json] [--locale nl|en]",
    "  npm run cli -- report FILE --out FILE [--sheet NAME|alle]",
    "      [--sector NAME] [--year YEAR] [--values] [--force] [--locale nl|en]",
    "Ends with 0, with 1 when it could not be done and with 2 for wrong usage.",
    "letter-check ends with 0 when nothing differs, with 1 when a number differs",
    "and with 2 when the letter or the workbook could not be read or the usage is wrong.",
  ].join("\n"),
  unknownCommand: (command) => `There is no command "${command}".`,
  missing: (what) => `${missing[what]}.`,
  badOption: (detail) => `That option is not understood: ${detail}`,
  badSheet: (sheet, known) =>
    `There is no sheet "${sheet}" to make; choose from: ${known.join(", ")}.`,
  fileNotFound: (path) => `There is no file ${path}; check the name and the folder.`,
  fileUnreadable: (path, reason) =>
    `${path} could not be read (${reason}); check that you may open it.`,
  unreadable: {
    empty: (path) => `${path} is empty (0 bytes); choose another file.`,
    "cut-off": (path) => `${path} is cut off: its end is missing; fetch or copy the file again.`,
    damaged: (path, place) =>
      `${path} is damaged (${place}); open it in Excel, let it be repaired and save it again.`,
    "too-large": (path, place) =>
      `${path} is too large to open once unpacked (${place}); remove in Excel what is not needed and save it again.`,
    encrypted: (path) =>
      `${path} is protected with a password; open it in Excel, remove the password and save it again.`,
    xls: (path) =>
      `${path} is in the format of before Excel 2007 (.xls); open it in Excel and save it as .xlsx.`,
    xlsb: (path) => `${path} is a binary workbook (.xlsb); open it in Excel and save it as .xlsx.`,
    ods: (path) =>
      `${path} is an OpenDocument file (.ods); open it in LibreOffice or Excel and save it as .xlsx.`,
    word: (path) => `${path} is a Word document; choose the workbook that holds the figures.`,
    powerpoint: (path) =>
      `${path} is a PowerPoint presentation; choose the workbook that holds the figures.`,
    pdf: (path) => `${path} is a PDF; choose the workbook that holds the figures.`,
    zip: (path) =>
      `${path} is an archive without a workbook; unpack it and choose the .xlsx inside.`,
    "no-worksheet": (path) => `${path} has no sheet with cells; add one in Excel.`,
    other: (path) => `${path} is no .xlsx workbook; open it in Excel and save it as .xlsx.`,
  },
  csvRead: (name, { encoding, separator }) =>
    `${name} was read as csv: characters in ${ENCODINGS[encoding]}, columns separated by a ${SEPARATORS[separator]}.`,
  notWritable: (path, reason) =>
    `${path} could not be written (${reason}); choose another place with --out.`,
  badEnding: (path, ending) =>
    ending === ".xlsm" || ending === ".xltm"
      ? `The workbook holds macros and cannot be saved as ${path}; give --out a name that ends in ${ending}.`
      : `${path} is no name for this workbook; give --out a name that ends in ${ending}.`,
  notDocx: (path) =>
    `${path} is no name for a Word document; give with --out a name that ends in .docx.`,
  badFormula: (formula) =>
    `${formula} is not a formula; write it as in an English Excel, for example =BANEN.SHORTFALL("Politie",2023).`,
  blankSheet: "Sheet1",
  written: (path) => `Saved ${path}.`,
  saved: (path, sheets) => {
    const names = (refreshed: boolean) =>
      sheets.filter((each) => each.refreshed === refreshed).map(({ sheet }) => `"${sheet}"`);
    const done = [...doneTo("Added", names(false)), ...doneTo("Refreshed", names(true))];
    return `${done.join(", ")} and saved ${path}.`;
  },
  useForce: "With --force it is done all the same.",
  unexpected: (reason) => `Something went wrong that should not: ${reason}`,
};
