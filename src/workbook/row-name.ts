import type { Origin } from "../domain/quantities";
import { findSector, groupOf, sectorKey, type GroupId } from "../domain/sectors";
import type { OpenTable } from "./open-table";
import { rowKind } from "./row-kind";

/** Whose figures a row gives. */
export interface Who {
  readonly sector: string;
  /** The sector's name as it is written; `""` when nothing names it. */
  readonly label: string;
  readonly group: GroupId | null;
  /** `null` for a row of the sector itself. */
  readonly organisation: string | null;
  readonly origin: Origin;
  /** Where the organisation's name stands, or has its place. */
  readonly organisationOrigin?: Origin;
}

type Table = Pick<
  OpenTable,
  | "grid"
  | "layout"
  | "above"
  | "under"
  | "headed"
  | "namesOnce"
  | "titleSector"
  | "namesAreOrganisations"
>;

/** @param label the sector that stands over the columns; `null` when the rows name theirs */
export function whoOf(table: Table, row: number, label: string | null): Who {
  const { grid, layout, titleSector } = table;
  const { sector, organisation } = layout.columns;
  const at = (column: number | undefined) => grid.origin(row, column ?? layout.left);
  if (label !== null) return who(label, null, at(layout.columns.year));
  const heading = table.headed?.get(row);
  if (typeof heading === "number") return headedBy(table, row, heading);
  const above = table.under?.get(row);
  if (sector !== undefined && above !== undefined && above !== "heading" && above.nameRow !== null)
    return who(grid.text(above.nameRow, sector), null, grid.origin(above.nameRow, sector));
  const written = sector === undefined ? unnamed(table) : nameAt(table, row, sector);
  const named =
    sector === undefined ? at(sector) : grid.origin(nameRow(table, row, sector), sector);
  // A total may stand in front of the names, in a column of groups.
  const before = sector === undefined || written !== "" ? "" : grid.text(row, sector - 1);
  if (sector !== undefined && rowKind(before) === "total")
    return who(before, null, grid.origin(row, sector - 1));
  if (organisation === undefined) {
    const known = !table.namesAreOrganisations || titleSector === null || written === "";
    if (known || findSector(written) !== null) return who(written, null, named);
    return who(titleSector, written, named);
  }
  const name = grid.text(row, organisation);
  if (rowKind(name) === "total") return who(name, null, at(organisation));
  const own = written === "" ? titleSector : written;
  // Of a sector that the row names, but of an organisation that it does not.
  if (written !== "" && name === "")
    return { ...who(written, null, at(sector)), organisationOrigin: at(organisation) };
  if (own === null || name === "") return who(own ?? name, null, at(organisation));
  if (own === titleSector && findSector(name) !== null) return who(name, null, at(organisation));
  const origin = sector === undefined ? at(organisation) : named;
  return { ...who(own, name, origin), organisationOrigin: at(organisation) };
}

/** An organisation of the sector that stands alone in a row above it. */
function headedBy({ grid, layout }: Table, row: number, heading: number): Who {
  const column = layout.columns.organisation ?? layout.columns.sector ?? layout.left;
  const sector = who(grid.text(heading, column), null, grid.origin(heading, column));
  const organisation = grid.text(row, column);
  return { ...sector, organisation, organisationOrigin: grid.origin(row, column) };
}

/** Rows of a table that names no sector are of the one that its title or sheet names. */
function unnamed({ layout, titleSector }: Table): string {
  return layout.columns.organisation === undefined ? (titleSector ?? "") : "";
}

export function who(label: string, organisation: string | null, origin: Origin): Who {
  const sector = sectorKey(label);
  return { sector, label, group: groupOf(sector), organisation, origin };
}

/** The name in a row, or the one above it that stands for it: merged, or once for several years. */
function nameAt({ grid, layout, above, namesOnce }: Table, row: number, column: number): string {
  const own = grid.text(row, column);
  const merged = own === "" ? grid.spread(row, column) : own;
  const { year, organisation, measure } = layout.columns;
  const carries = [year, organisation, measure].some(
    (key) => key !== undefined && !grid.isBlank(row, key),
  );
  const text = typeof merged === "string" && merged.trim() !== "" ? merged.trim() : "";
  if (text === "") return carries && namesOnce ? above.text : "";
  // Merged over several rows it stands in the first of them.
  if (own !== "" || text !== above.text) above.row = row;
  above.text = text;
  return text;
}

/** The row in which the name stands that {@link nameAt} gave. */
function nameRow({ grid, above }: Table, row: number, column: number): number {
  return grid.isBlank(row, column) && above.text !== "" ? above.row : row;
}
