import type { Dress, Removal } from "../../domain/findings";
import { enumeration } from "../spelling";
import type { PaneTexts } from "../interfaces";
import { first } from "./first";
import { fieldNames, severalAlike, readingLayout, readingReason, roleNames } from "./findings";

const plural = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const reportNames: Readonly<Record<string, string>> = {
  overzicht: "Overview",
  tekort: "Shortfall",
  meerjaren: "Over the years",
  sectorblad: "Sector sheet",
  controle: "Checks",
  inhoud: "Contents",
};
const DRESS: Readonly<Record<Dress, string>> = {
  looks: "the looks",
  "conditional-formats": "the conditional formats",
  charts: "the charts",
  print: "the print settings",
  selection: "the selection",
};
const unitNames = {
  fta: "fta",
  fte: "fte",
  uren: "hours",
  banen: "jobs",
  dienstverbanden: "employment contracts",
  personen: "persons",
  percentage: "percentages",
} as const;

const thingNames = {
  chart: "a chart",
  table: "a table",
  shape: "a shape or picture",
  comment: "a comment",
} as const;

/** `in D7 and F3 on ‘Overzicht 2023’ (also a chart)`. */
function removed({ sheet, cells, things }: Removal): string {
  const inCells = cells.length === 0 ? "" : `in ${enumeration(cells, "and")} `;
  const named = things.map((thing) => thingNames[thing]).join(", ");
  const also = things.length === 0 ? "" : ` (${cells.length === 0 ? "" : "also "}${named})`;
  return `${inCells}on ‘${sheet}’${also}`;
}

/** What of the user's own goes, and which of their formulas lose what they refer to. */
function wouldRemove(sheets: readonly Removal[], undoing: boolean): string {
  const subject = undoing ? "Undoing" : "Refreshing";
  const added = sheets.filter(({ cells, things }) => cells.length + things.length > 0);
  const broken = sheets.filter(({ formulas }) => formulas.length > 0);
  return [
    ...(added.length > 0
      ? [`${subject} removes what you added ${added.map(removed).join("; ")}.`]
      : []),
    ...broken.map(
      ({ sheet, formulas }) =>
        `${subject} breaks the reference in ${enumeration(formulas, "and")} on ‘${sheet}’.`,
    ),
  ].join(" ");
}

/** The task pane in English. */
export const pane: PaneTexts = {
  ...first,
  privacyInFull:
    "The add-in reads and writes in this workbook alone; nothing of it goes to a server.",
  notice: {
    label: "Message",
    close: "Close the message",
    cancel: "Cancel",
    cancelling: "Cancelling…",
  },
  goToCell: (address) => `Go to ${address}`,
  readAgain: "Read again",
  source: {
    heading: "Source",
    table: (name) => `table ${name}`,
    noTable: "under a header row",
    sectors: (count) => plural(count, "sector", "sectors"),
    coverage: ({ reported, of, sectors }) =>
      `Figures from ${reported} of ${plural(of, "organisation", "organisations")}, in ${plural(sectors, "sector", "sectors")}.`,
    partYear: ({ year, sectors, of }) =>
      `${year}: ${sectors} of ${plural(of, "sector", "sectors")}. Cells without a year show ${year}.`,
    asRead: (year) =>
      year === null ? "The first rows as read" : `The first rows of ${year} as read`,
    noFigure: "no figure given",
    columnIs: (column) => `Column ${column} is`,
    noYear: "no year given",
    units: (units) =>
      units.length === 0 ? "unit not given" : units.map((unit) => unitNames[unit]).join(" and "),
    others: (count) => plural(count, "other table", "other tables") + " with sector figures",
    undecided: (count) => `${count} tables can be the source. Which one holds?`,
    differs: ({ label, year, field, values }) =>
      `${[label, ...(year === null ? [] : [year])].join(" ")}, ${fieldNames[field]}: ${values.join(" or ")}`,
    moreDiffer: (count) => `and ${plural(count, "more figure", "more figures")} that differ`,
    onlyOneLeft: "The table you chose is gone. Use this one, or point one out yourself.",
    takeSelection: "Use my selection",
    taken: "The selection is the source now.",
    chooseThis: "Use this one",
    choose: "Choose",
    chooseNamed: (word, address, reasons) => [`${word}: ${address}`, ...reasons].join(". "),
    reason: readingReason,
    laidOut: readingLayout,
    found: (address, sectors) =>
      `Source found: ${address}, ${plural(sectors, "sector", "sectors")}.`,
  },
  pointOut: {
    heading: "Point it out yourself",
    explanation: "Say where the table stands and what each column is. The workbook keeps it.",
    address: "Table with its row of headers",
    addressHint: "For example Sheet1!A1:F20",
    readColumns: "Show columns",
    column: (column, header) =>
      header === "" ? `Column ${column}` : `Column ${column}: ${header}`,
    unread: "do not read",
    roles: roleNames,
    save: "Use as source",
    unloaded: "The form could not be loaded. Close the task pane and open it again.",
    noRange: "Write the sheet and a range of two or more columns, such as Sheet1!A1:F20.",
    noName: "Point out the column in which the sectors or organisations stand.",
    noFigure: "Point out the column with the target or with what was realised.",
    twice: "Two columns are called the same. Leave one of them.",
    nothingRead: "No sector figures can be read here. Check the range and the columns.",
  },
  findings: {
    heading: "What does not add up",
    counts: (errors, warnings) =>
      [
        ...(errors > 0 ? [plural(errors, "error", "errors")] : []),
        ...(warnings > 0 ? [plural(warnings, "doubt", "doubts")] : []),
      ].join(" · "),
    severity: { error: "Error:", warning: "Doubt:", note: "Note:" },
    allAgree: (percentages) =>
      percentages === 1
        ? "The one stated percentage follows from target and realisation."
        : `All ${percentages} stated percentages follow from target and realisation.`,
    nothingStated: "The source states no percentages that can be recomputed.",
    notes: (count) => `Good to know (${count})`,
    several: severalAlike,
    moreCells: (count) => `and ${count} more`,
    each: "Each by itself",
    showMore: (count) => `Show ${count} more`,
  },
  sheets: {
    explanation: "Your own sheets stay as they are.",
    settings: "Setting",
    shows: {
      overzicht: "all sectors with target, realisation and shortfall",
      tekort: "sectors by their shortfall",
      meerjaren: "realisation and rate over the years",
      sectorblad: "one sector, as the letter prints it",
      controle: "each figure that does not add up, with its cell",
    },
    willBe: { new: "new sheet", refreshed: "will be refreshed; your notes stay" },
    needsYears: "Not yet: the source has one year, and comparing takes two.",
    makeOne: "Make",
    refreshOne: "Refresh",
    reports: reportNames,
    report: (kind, year) => [reportNames[kind] ?? kind, ...(year === null ? [] : [year])].join(" "),
    all: "All sheets",
    makeAll: "Make all sheets",
    refreshAll: "Refresh all sheets",
    make: (report) => `Make ${report}`,
    refresh: (report) => `Refresh ${report}`,
    making: (report) => `${report}: working…`,
    made: (sheet) => `Sheet ‘${sheet}’ is made.`,
    refreshed: (sheet) => `Sheet ‘${sheet}’ is refreshed.`,
    several: (made, refreshed) =>
      [
        ...(made > 0 ? [`${plural(made, "sheet", "sheets")} made`] : []),
        ...(refreshed > 0 ? [`${plural(refreshed, "sheet", "sheets")} refreshed`] : []),
      ].join(", ") + ".",
    namesTaken: (names) =>
      `A sheet of your own is named ${names.map((name) => `‘${name}’`).join(", ")} already; it stayed as it was.`,
    undressed: (dress) =>
      `The figures are all there; Excel did refuse some of ${enumeration(
        dress.map((each) => DRESS[each]),
        "and",
      )}.`,
    goToSheet: "Go to the sheet",
    wouldRemove,
    undo: "Undo",
    undoAnyway: "Undo anyway",
    undone: (deleted, restored) =>
      [
        ...(deleted.length > 0 ? [`Deleted: ${enumeration(deleted, "and")}.`] : []),
        ...(restored.length > 0 ? [`As before: ${enumeration(restored, "and")}.`] : []),
      ].join(" ") || "There was nothing left to undo.",
    noUndo: {
      "earlier-session":
        "Cannot be undone: what was there dates from before you opened this workbook.",
      "things-removed":
        "Cannot be undone: a chart, table, shape or comment of yours would not come back.",
    },
    removeAnyway: "Refresh anyway",
    leave: "Leave it",
    left: "Nothing was changed.",
    year: "Year",
    contents: "Figures",
    formulas: "follow the source",
    valuesOnly: "values only",
    sector: "Sector",
  },
  empty: {
    heading: "No sector figures found",
    sample: "Insert sample figures",
    sampleBusy: "The sample figures are being inserted…",
    sampleThere: "The figures of the letter over 2023 are on a new sheet.",
    wayOn:
      "Put a table on a sheet with a sector in each row, and columns with their name above them. Target and realisation are enough; year, realisation rate and SROI may be added. Or try it with sample figures first.",
    example: {
      caption: "For example",
      headers: ["Sector", "Year", "Target", "Realised"],
      row: ["Politie", "2023", "713", "387"],
    },
  },
  functions: {
    filled: (address) => `Examples filled with ${address}. Select an empty cell to insert.`,
    select: "Select a cell with a sector to fill the examples with it.",
    search: "Search a function",
    insert: "Insert in cell",
    insertNamed: (formula) => `Insert in cell: ${formula}`,
    inserted: "The formula is in the selected cell.",
    none: (asked) => `No function fits ‘${asked}’.`,
  },
  settings: {
    language: "Language",
    support: "For the help desk",
    privacy: "Privacy",
    copyByHand: "Copying is not allowed here. Select the text and press Ctrl+C.",
  },
  problem: {
    details: "Details for the help desk",
    copy: "Copy the details",
    copied: "The details are copied.",
    copyByHand: "Copying is not allowed here. The text is selected: press Ctrl+C.",
  },
  outsideExcel: {
    heading: "This pane works inside Excel",
    wayOn:
      "Open a workbook with sector figures in Excel and choose Banenafspraak, Task pane on the ribbon.",
  },
};
