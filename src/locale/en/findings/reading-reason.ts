import type { ReadingReason } from "../../../domain/findings";
import { sectorName } from "../../spelling";
import { roleNames } from "./role-names";

const either = (places: readonly string[]) => places.join(" or ");

/** Why a table can be read in this way and in another, in English. */
export function readingReason(reason: ReadingReason, joined: boolean): string {
  switch (reason.code) {
    case "several-tables":
      return `The same figures stand in more tables: ${reason.places.join(", ")}.`;
    case "tables-joined":
      return joined
        ? `Read together, as they complete each other: ${reason.places.join(", ")}.`
        : `This table alone; together they can be read too: ${reason.places.join(", ")}.`;
    case "column-choice": {
      const others = reason.others.map(({ column, header }) => `‘${header}’ (${column})`);
      return `Read as ${roleNames[reason.role]}: ‘${reason.header}’ (${reason.column}). It could also be ${either(others)}.`;
    }
    case "rows-organisations":
      return `The rows are read as organisations of one sector (${sectorName(reason.sector)}), and added up.`;
    case "rows-sectors":
      return "The rows are read as sectors of their own.";
  }
}
