import { problemTexts } from "../interfaces";
import { undecidedSource } from "../spelling";

/** Why something did not happen, in English. */
export const problem = problemTexts({
  "no-source": (problem) => ({
    sentence:
      problem.sheets === 0
        ? "This workbook has no sheet left that can hold sector figures."
        : problem.sheets === 1
          ? "The one sheet of this workbook holds no sector figures."
          : `The ${problem.sheets} sheets of this workbook hold no sector figures.`,
    wayOn:
      "Put a table on a sheet with a sector a row, under the headers Sector, Target and Realised.",
  }),
  "source-undecided": (problem) => {
    const undecided = undecidedSource(problem.tables);
    switch (undecided.kind) {
      case "gone":
        return {
          sentence: `The table that you chose as the source is gone; left is ${undecided.left}.`,
          wayOn: "Choose in the pane whether that is the source now.",
        };
      case "readings":
        return {
          sentence: `${undecided.table} can be read in several ways.`,
          wayOn: "Choose in the pane how the source is read.",
        };
      case "tables":
        return {
          sentence: `This workbook has several tables of sector figures: ${undecided.tables.join(", ")}.`,
          wayOn: "Choose in the pane which one is the source, or keep only one.",
        };
    }
  },
  "selection-unreadable": ({ place }) => ({
    sentence: `No sector figures can be read in ${place}.`,
    wayOn:
      "Select the table with its row of headers: a column of sectors and one of targets or what was realised.",
  }),
  "cell-occupied": ({ place }) => ({
    sentence: `There is something in ${place}; it stayed as it was.`,
    wayOn: "Select an empty cell and insert the formula then.",
  }),
  "no-figures-for-year": (problem) => ({
    sentence: `The source has no figures for ${problem.year}.`,
    wayOn: "Choose a year that the source names, or add it to the source.",
  }),
  "no-such-report": (problem) => ({
    sentence: `The add-in cannot make the sheet ‘${problem.report}’.`,
    wayOn: `Choose from: ${problem.known.join(", ")}.`,
  }),
  "no-such-sector": (problem) => ({
    sentence: `The source has no sector ‘${problem.sector}’.`,
    wayOn: "Choose a sector that is in the source.",
  }),
  "name-taken": () => ({
    sentence: "Somebody else has just used a name that was needed.",
    wayOn: "Try again: then a free name is chosen.",
  }),
  cancelled: () => ({ sentence: "Cancelled: the workbook is as it was.", wayOn: null }),
  "changed-meanwhile": () => ({
    sentence: "The workbook kept changing while the sheets were written; nothing was made.",
    wayOn: "Wait until nobody types in the workbook and try again.",
  }),
  "nothing-to-undo": () => ({
    sentence: "There is nothing to undo.",
    wayOn: null,
  }),
  "workbook-protected": () => ({
    sentence: "The workbook is protected, so no sheet can be added.",
    wayOn: "Unprotect it (Review, Protect Workbook) and try again.",
  }),
  "access-denied": () => ({
    sentence: "Excel does not allow this in this workbook; it has stayed as it was.",
    wayOn:
      "See whether the workbook is read-only or a sensitivity label limits your rights, or work in a copy.",
  }),
  "renaming-refused": () => ({
    sentence: "Excel does not let the refreshed sheets have their names; nothing has changed.",
    wayOn: "Delete the earlier sheets of Banenafspraak and make them again, or try again later.",
  }),
  "sheet-protected": (problem) => ({
    sentence: `The sheet ‘${problem.sheet}’ is protected and cannot be refreshed.`,
    wayOn: "Unprotect that sheet and try again.",
  }),
  "sheet-hidden": (problem) => ({
    sentence: `The sheet ‘${problem.sheet}’ is hidden; nothing was changed.`,
    wayOn: problem.very
      ? "It was hidden with VBA: make it visible there (xlSheetVisible) and try again."
      : "Unhide it (right-click a sheet tab, Unhide) and try again.",
  }),
  "cell-edit-mode": () => ({
    sentence: "Excel is waiting for the cell that is being edited.",
    wayOn: "Press Enter or Esc and try again.",
  }),
  "too-large": () => ({
    sentence: "The workbook holds more cells than Excel passes on at once.",
    wayOn: "Put the sector figures in a workbook without the big tables and try there.",
  }),
  "no-room": () => ({
    sentence: "Excel has no room for what would be added; the workbook has stayed as it was.",
    wayOn: "Remove what you do not need, or put the sector figures in a smaller workbook.",
  }),
  "copy-too-large": () => ({
    sentence: "The copy is too large for Excel to open at once.",
    wayOn: "Make the copy in Excel on your PC, or take out large sheets or pictures first.",
  }),
  "sector-not-in-source": (problem) => ({
    sentence: `The source has no sector ‘${problem.sector}’.`,
    wayOn: `It does have: ${problem.sectors.join(", ")}.`,
  }),
  "sheet-gone": (problem) => ({
    sentence: `The sheet ‘${problem.sheet}’ is not there.`,
    wayOn: "Check the name. If the sheet was removed or renamed, read the workbook again.",
  }),
  "excel-too-old": (problem) => ({
    sentence: `This version of Excel cannot do this (it needs ${problem.needs}).`,
    wayOn: "Update Office, or use Excel on the web.",
  }),
  "excel-failed": () => ({
    sentence: "Excel could not do this; the workbook has stayed as it was.",
    wayOn: "Try again. If it keeps failing, pass the details on to your help desk.",
  }),
  "half-made": (problem) => ({
    sentence: `Excel failed; an unfinished sheet may be there: ${problem.sheets.join(", ")}.`,
    wayOn: "Make the sheets again: what is unfinished then goes.",
  }),
});
