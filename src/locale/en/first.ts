import type { FirstTexts } from "../interfaces";

/** The frame of the task pane in English. */
export const first: FirstTexts = {
  language: "en",
  title: "Banenafspraak",
  privacy: "Nothing leaves this workbook.",
  follows: "Follows the selected cell.",
  reading: "Reading the workbook…",
  views: {
    label: "Views",
    source: "Source",
    number: "Number",
    sheets: "Sheets",
    sharing: "Share",
    functions: "Functions",
    settings: "Settings",
    waiting: (count) => `, ${count} to look at`,
    back: "Back",
  },
  viewUnloaded: "This part could not be loaded. Close the task pane and open it again.",
};
