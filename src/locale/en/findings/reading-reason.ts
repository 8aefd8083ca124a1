import type { ReadingDifferences, ReadingReason } from "../../../domain/findings";
import { sectorName } from "../../spelling";
import { fieldIn, nameOf } from "./finding-names";
import { roleNames } from "./role-names";

const either = (places: readonly string[]) => places.join(" or ");

/** `Politie 2023, doel: 713 of 700.` */
function differing(differences: ReadingDifferences | undefined): string {
  if (!differences || differences.count === 0) return "";
  const { first, count } = differences;
  const shown = first.map(({ label, year, field, texts }) => {
    const name = nameOf({ label, sector: null, year });
    return `${name}${fieldIn(field)}: ${either(texts)}`;
  });
  const more = count - first.length;
  return ` They differ in ${shown.join("; ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

/** Why a table can be read in this way and in another, in English. */
export function readingReason(reason: ReadingReason, joined: boolean): string {
  switch (reason.code) {
    case "several-tables":
      return `The same sectors and years stand with other figures in more tables: ${reason.places.join(", ")}.${differing(reason.differences)}`;
    case "tables-joined":
      return joined
        ? `Read together, as they complete each other: ${reason.places.join(", ")}.`
        : `This table alone; together they can be read too: ${reason.places.join(", ")}.`;
    case "column-choice": {
      const others = reason.others.map(({ column, header }) => `‘${header}’ (${column})`);
      return `Read as ${roleNames[reason.role]}: ‘${reason.header}’ (${reason.column}). It could also be ${either(others)}.${differing(reason.differences)}`;
    }
    case "rows-organisations":
      return `The rows are read as organisations of one sector (${sectorName(reason.sector)}), and added up.`;
    case "rows-sectors":
      return "The rows are read as sectors of their own.";
  }
}
