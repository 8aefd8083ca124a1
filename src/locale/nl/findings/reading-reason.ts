import type { ReadingReason } from "../../../domain/findings";
import { sectorName } from "../../spelling";
import { roleNames } from "./role-names";

const either = (places: readonly string[]) => places.join(" of ");

/** Why a table can be read in this way and in another, in Dutch. */
export function readingReason(reason: ReadingReason, joined: boolean): string {
  switch (reason.code) {
    case "several-tables":
      return `Dezelfde cijfers staan in meer tabellen: ${reason.places.join(", ")}.`;
    case "tables-joined":
      return joined
        ? `Samen gelezen, want ze vullen elkaar aan: ${reason.places.join(", ")}.`
        : `Deze tabel alleen; samen gelezen kan ook: ${reason.places.join(", ")}.`;
    case "column-choice": {
      const others = reason.others.map(({ column, header }) => `‘${header}’ (${column})`);
      return `Als ${roleNames[reason.role]} is gelezen: ‘${reason.header}’ (${reason.column}). Dat kan ook zijn: ${either(others)}.`;
    }
    case "rows-organisations":
      return `De rijen zijn gelezen als organisaties van één sector (${sectorName(reason.sector)}), en opgeteld.`;
    case "rows-sectors":
      return "De rijen zijn gelezen als eigen sectoren.";
  }
}
