import type { ControleTexts } from "../../interfaces";
import { readingLayout, severalAlike } from "../findings";
import { shared } from "./shared";
import type { UnitWords } from "./unit-words";

const counted = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** The words of the sheet Controle in Dutch. */
export const controle = (words: UnitWords): ControleTexts => ({
  ...shared(words),
  sheetName: "Controle",
  tableName: "Controle",
  title: (errors, warnings, notes) => {
    if (errors + warnings + notes === 0) return "Op de cijfers is niets op te merken";
    const wrong =
      errors === 0
        ? "Geen cijfer is aantoonbaar fout"
        : counted(errors, "cijfer kan niet kloppen", "cijfers kunnen niet kloppen");
    const rest = [
      ...(warnings > 0 ? [`${counted(warnings, "vraagt", "vragen")} aandacht`] : []),
      ...(notes > 0 ? [`bij ${notes} hoort een toelichting`] : []),
    ];
    return [wrong, ...(rest.length > 0 ? [rest.join(", ")] : [])].join("; ");
  },
  severity: "Ernst",
  severities: { error: "Fout", warning: "Twijfel", note: "Toelichting" },
  place: "Cel",
  finding: "Bevinding",
  wayOn: "Wat te doen",
  nothingFound: "Niets gevonden dat niet klopt.",
  several: (first, count, cells) => {
    const more = count > cells.length ? ` en ${count - cells.length} andere` : "";
    return `${severalAlike(first, count)} (${cells.join(", ")}${more}).`;
  },
  nowhere: "–",
  laidOut: (places) =>
    places
      .map(({ source, laidOut }) => `Zo is de bron gelezen (${source}): ${readingLayout(laidOut)}.`)
      .join(" "),
  definitions: [
    "Fout: kan bij geen enkele afronding kloppen. Twijfel: kan kloppen, maar vraagt een blik. Toelichting: wat een lezer van de cijfers moet weten.",
    "De bevindingen zijn van het moment hierboven en volgen de bron niet: vernieuw het blad na een wijziging.",
  ],
});
