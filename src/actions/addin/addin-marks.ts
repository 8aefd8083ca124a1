import { CARD_NAMES } from "../../locale/spelling";

/** By what the add-in is known in a workbook; a test compares it with manifest.xml. */
export const ADDIN_MARKS = {
  /** Of the custom functions. */
  namespace: "BANEN",
  id: "472971d0-c79d-40f9-94f7-ce9922657d85",
  /** What the names of our settings begin with. */
  settings: "banenafspraak.",
  card: { function: "SECTOR", fields: Object.values(CARD_NAMES) },
} as const;
