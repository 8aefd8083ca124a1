import type { InhoudTexts } from "../../interfaces";
import { shared } from "./shared";
import type { UnitWords } from "./unit-words";

/** The words of the sheet Contents. */
export const inhoud = (words: UnitWords): InhoudTexts => ({
  ...shared(words),
  sheetName: "Contents",
  tableName: "Contents",
  title: (year) =>
    year === null ? "Jobs agreement by sector" : `Jobs agreement by sector, ${year}`,
  sheet: "Sheet",
  says: "What it shows",
  definitions: [
    "All figures come from the source above and follow it with ordinary formulas; a dash is no figure given, and never zero. A sum over sectors is not the national result.",
  ],
});
