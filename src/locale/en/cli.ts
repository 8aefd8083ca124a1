import type { CliTexts } from "../interfaces";

const missing = {
  command: "Say what to do",
  file: "Name the workbook",
  formula: "Give the formula to evaluate",
  out: "Say with --out where to save the result",
};

/** `Added the sheet "A"`, `Added the sheets "A", "B"`; nothing for none. */
function doneTo(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  return [`${what} the ${names.length === 1 ? "sheet" : "sheets"} ${names.join(", ")}`];
}

export const en: CliTexts = {
  usage: [
    "Usage:",
    "  npm run cli -- read FILE [--json] [--locale nl|en]",
    "  npm run cli -- eval FILE '=FORMULA' [--locale nl|en]",
    "  npm run cli -- copy FILE --out FILE [--locale nl|en]",
    "  npm run cli -- letter FILE [--sector NAME] [--year YEAR] [--html] [--locale nl|en]",
    "  npm run cli -- report FILE --out FILE [--sheet NAME|alle]",
    "      [--sector NAME] [--year YEAR] [--values] [--force] [--locale nl|en]",
  ].join("\n"),
  unknownCommand: (command) => `There is no command "${command}".`,
  missing: (what) => `${missing[what]}.`,
  badOption: (detail) => `That option is not understood: ${detail}`,
  badSheet: (sheet, known) =>
    `There is no sheet "${sheet}" to make; choose from: ${known.join(", ")}.`,
  fileNotFound: (path) => `There is no file ${path}; check the name and the folder.`,
  fileUnreadable: (path, reason) =>
    `${path} could not be read (${reason}); check that you may open it.`,
  notAWorkbook: (path) =>
    `${path} is not an .xlsx workbook; open it in Excel and save it as .xlsx.`,
  encrypted: (path) =>
    `${path} is protected with a password; open it in Excel, remove the password and save it again.`,
  notWritable: (path, reason) =>
    `${path} could not be written (${reason}); choose another place with --out.`,
  badFormula: (formula) =>
    `${formula} is not a formula; write it as in an English Excel, for example =BANEN.SHORTFALL("Politie",2023).`,
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
