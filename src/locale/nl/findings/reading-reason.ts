import type { ReadingDifferences, ReadingReason } from "../../../domain/findings";
import { sectorName } from "../../spelling";
import { fieldIn, nameOf } from "./finding-names";
import { roleNames } from "./role-names";

const either = (places: readonly string[]) => places.join(" of ");

/** `Politie 2023, doel: 713 of 700.` */
function differing(differences: ReadingDifferences | undefined): string {
  if (!differences || differences.count === 0) return "";
  const { first, count } = differences;
  const shown = first.map(({ label, year, field, texts }) => {
    const name = nameOf({ label, sector: null, year });
    return `${name}${fieldIn(field)}: ${either(texts)}`;
  });
  const more = count - first.length;
  return ` Ze verschillen in ${shown.join("; ")}${more > 0 ? ` en nog ${more} ${more === 1 ? "cijfer" : "cijfers"}` : ""}.`;
}

/** Why a table can be read in this way and in another, in Dutch. */
export function readingReason(reason: ReadingReason, joined: boolean): string {
  switch (reason.code) {
    case "several-tables":
      return `Dezelfde sectoren en jaren staan met andere cijfers in meer tabellen: ${reason.places.join(", ")}.${differing(reason.differences)}`;
    case "tables-joined":
      return joined
        ? `Samen gelezen, want ze vullen elkaar aan: ${reason.places.join(", ")}.`
        : `Deze tabel alleen; samen gelezen kan ook: ${reason.places.join(", ")}.`;
    case "column-choice": {
      const others = reason.others.map(({ column, header }) => `‘${header}’ (${column})`);
      return `Als ${roleNames[reason.role]} is gelezen: ‘${reason.header}’ (${reason.column}). Dat kan ook zijn: ${either(others)}.${differing(reason.differences)}`;
    }
    case "rows-organisations":
      return `De rijen zijn gelezen als organisaties van één sector (${sectorName(reason.sector)}), en opgeteld.`;
    case "rows-sectors":
      return "De rijen zijn gelezen als eigen sectoren.";
  }
}
