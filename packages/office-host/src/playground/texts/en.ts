import type { PlaygroundTexts } from "./playground-texts";

const SEPARATORS = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar (|)" };
const ENCODINGS = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
};

export const en: PlaygroundTexts = {
  pageTitle: (addin) => `${addin}: playground`,
  ribbon: "Ribbon",
  open: "Open",
  save: "Save",
  samples: "Samples",
  suggestions: "Functions",
  language: "Language",
  nameBox: "Name box",
  formulaBar: "Formula bar",
  editCell: (address) => `Edit cell ${address}`,
  cancelEntry: "Cancel entry",
  acceptEntry: "Accept entry",
  grid: (sheet) => `Worksheet ${sheet}`,
  selectAll: "Select all",
  sheetTabs: "Worksheets",
  newSheet: "New sheet",
  newSheetName: (number) => `Sheet${number}`,
  pane: "Task pane",
  closePane: "Close task pane",
  status: "Status bar",
  sum: "Sum",
  average: "Average",
  count: "Count",
  loading: "Opening the sample workbook …",
  working: (button) => `Running ${button} …`,
  csvRead: (name, { encoding, separator }) =>
    `${name} was read as csv: characters in ${ENCODINGS[encoding]}, columns separated by a ${SEPARATORS[separator]}.`,
  copyName: (name) => `Copy of ${name}`,
  saved: (name) => `${name} has been saved.`,
  dismiss: "Dismiss message",
  chart: (kind, title) => `${kind}: ${title}`,
  barChart: "Bar chart",
  columnChart: "Column chart",
  lineChart: "Line chart",
  untitled: "untitled",
  errorMeaning: {
    "#NULL!": "The ranges in the formula have no cell in common.",
    "#DIV/0!": "The formula divides by zero or by an empty cell.",
    "#VALUE!": "A value used in the formula is of the wrong data type.",
    "#REF!": "The formula refers to a cell that is not there.",
    "#NAME?": "The formula contains a name that is not recognised.",
    "#NUM!": "A number in the formula cannot be used.",
    "#N/A": "The value is not available.",
    "#SPILL!": "The formula cannot spill: other values are in its way.",
    "#CALC!": "The formula cannot be calculated.",
    "#FIELD!": "The cell has no field of that name.",
    "#BUSY!": "The value is being fetched.",
  },
  problems: {
    unreadable: {
      empty: (name) => `${name} is empty (0 bytes); choose another file.`,
      "cut-off": (name) => `${name} is cut off: its end is missing; fetch or copy the file again.`,
      damaged: (name, place) =>
        `${name} is damaged (${place}); open it in Excel, let it be repaired and save it again.`,
      "too-large": (name, place) =>
        `${name} is too large to open once unpacked (${place}); remove in Excel what is not needed and save it again.`,
      encrypted: (name) =>
        `${name} is protected with a password; open it in Excel, remove the password and save it again.`,
      xls: (name) =>
        `${name} is in the format of before Excel 2007 (.xls); open it in Excel and save it as .xlsx.`,
      xlsb: (name) =>
        `${name} is a binary workbook (.xlsb); open it in Excel and save it as .xlsx.`,
      ods: (name) =>
        `${name} is an OpenDocument file (.ods); open it in LibreOffice or Excel and save it as .xlsx.`,
      word: (name) => `${name} is a Word document; choose the workbook that holds the figures.`,
      powerpoint: (name) =>
        `${name} is a PowerPoint presentation; choose the workbook that holds the figures.`,
      pdf: (name) => `${name} is a PDF; choose the workbook that holds the figures.`,
      zip: (name) =>
        `${name} is an archive without a workbook; unpack it and choose the .xlsx inside.`,
      "no-worksheet": (name) => `${name} has no worksheet with cells; add one in Excel.`,
      other: (name) => `${name} is no .xlsx workbook; open it in Excel and save it as .xlsx.`,
    },
    openFailed: (name, detail) => `${name} cannot be opened: ${detail}`,
    saveFailed: (detail) => `The workbook cannot be saved: ${detail}`,
    startFailed: (detail) => `The playground cannot start: ${detail}`,
    buttonFailed: (button, detail) => `${button} did not succeed: ${detail}`,
    wrongAddress: (text) => `${text} is not a cell or range. Type C8 or A1:D5, for instance.`,
    partOfSpill: (address) => `This cell is filled by the formula in ${address}. Change it there.`,
    protectedSheet: (sheet) =>
      `${sheet} is protected. Unprotect it in Excel before changing its cells.`,
  },
};
