import type { InhoudTexts } from "../../interfaces";
import { shared } from "./shared";
import type { UnitWords } from "./unit-words";

/** The words of the sheet Inhoud in Dutch. */
export const inhoud = (words: UnitWords): InhoudTexts => ({
  ...shared(words),
  sheetName: "Inhoud",
  tableName: "Inhoud",
  title: (year) =>
    year === null ? "Banenafspraak per sector" : `Banenafspraak per sector, ${year}`,
  sheet: "Blad",
  says: "Wat het laat zien",
  definitions: [
    "Alle cijfers komen uit de bron hierboven en volgen die met gewone formules; een streepje is geen opgave en nooit nul. Een som over sectoren is geen landelijke realisatie.",
  ],
});
