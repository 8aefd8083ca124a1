import { findSector, groupOf, sectorKey } from "../../domain/sectors";
import { labelAt } from "../regions";
import { isAverage, rowKind } from "../words";
import { isFilled, type LineState } from "./plan";
import type { Who } from "./layout";

function who(label: string, organisation: string | null, origin: Who["origin"]): Who {
  const sector = sectorKey(label);
  return { sector, label, group: groupOf(sector), organisation, origin };
}

/** Whose figures a row gives: by its own name, or by one that stands above it. */
export function whoOf(reading: LineState, row: number): Who {
  const { plan, headed, above } = reading;
  const { table, layout, sector, organisation, titleSector } = plan;
  const { grid, left } = table.region;
  const heading = headed?.get(row);
  const own = organisation ?? sector;
  if (typeof heading === "number" && own !== null) {
    const over = who(grid.text(heading, own), null, grid.origin(heading, own));
    return {
      ...over,
      organisation: grid.text(row, own),
      organisationOrigin: grid.origin(row, own),
    };
  }
  if (sector === null && organisation === null) {
    const { sector: over } = above;
    if (over) return who(over.text, null, grid.origin(over.row, Math.max(layout.who.column, left)));
    return who(titleSector ?? "", null, grid.origin(row, left));
  }
  if (sector !== null && isKeyRow(reading, row, sector)) {
    const { sector: over } = above;
    return over
      ? who(over.text, null, grid.origin(over.row, sector))
      : who("", null, grid.origin(row, sector));
  }
  const written = sector === null ? "" : nameAt(reading, row, sector);
  // A total may stand in front of the names, in a column of groups.
  const before =
    sector === null || written !== "" || sector === left ? "" : grid.text(row, sector - 1);
  if (sector !== null && rowKind(before) === "total")
    return who(before, null, grid.origin(row, sector - 1));
  return organisation === null
    ? sectorRow(reading, row, written)
    : organisationRow(reading, row, written);
}

/** Whether a row of a column that holds names and years, or measures, holds one of the latter. */
function isKeyRow({ plan: { table, layout } }: LineState, row: number, column: number): boolean {
  const label = labelAt(table.region.grid, row, column);
  const { when, what } = layout;
  return (
    (column === when.column && label.when !== null) ||
    (column === what.column && label.who === null)
  );
}

function sectorRow({ plan, above }: LineState, row: number, written: string): Who {
  const { table, sector, titleSector, namesAreOrganisations } = plan;
  const { grid, left } = table.region;
  const column = sector ?? left;
  const at = grid.isBlank(row, column) && above.name.text !== "" ? above.name.row : row;
  const named = grid.origin(at, column);
  const isOrganisation = namesAreOrganisations && titleSector !== null && written !== "";
  if (!isOrganisation || findSector(written) !== null || rowKind(written) === "total")
    return who(written, null, named);
  return who(titleSector, written, named);
}

function organisationRow({ plan, above }: LineState, row: number, written: string): Who {
  const { table, sector, titleSector } = plan;
  const { grid, left } = table.region;
  const organisation = plan.organisation ?? left;
  const at = grid.origin(row, organisation);
  const name = grid.text(row, organisation);
  if (rowKind(name) === "total") return who(name, null, at);
  const own = written === "" ? titleSector : written;
  const column = sector ?? organisation;
  const named = grid.isBlank(row, column) && above.name.text !== "" ? above.name.row : row;
  const origin = sector === null ? at : grid.origin(named, sector);
  // Of a sector that the row names, but of an organisation that it does not.
  if (written !== "" && name === "")
    return { ...who(written, null, origin), organisationOrigin: at };
  if (own === null || name === "") return who(own ?? name, null, at);
  if (own === titleSector && findSector(name) !== null) return who(name, null, at);
  return { ...who(own, name, origin), organisationOrigin: at };
}

/** Figures in front of which no measure stands, where other rows say theirs: an average, a remark. */
const isUnmeasured = ({ table, layout }: LineState["plan"], row: number): boolean =>
  table.region.grid.isBlank(row, layout.what.column);

/** The name in a row, or the one above it that stands for it: merged, or once for several rows. */
function nameAt({ plan, above, namesOnce }: LineState, row: number, column: number): string {
  const { table, layout, organisation } = plan;
  const { grid } = table.region;
  const own = grid.text(row, column);
  const merged = own === "" ? grid.spread(row, column) : own;
  const keys = [layout.when.column, layout.what.column, organisation ?? -1];
  const carries = keys.some((key) => key >= 0 && !grid.isBlank(row, key));
  const text = String(merged).trim();
  if (text === "" || typeof merged === "boolean")
    return carries && namesOnce ? above.name.text : "";
  const row_ = own !== "" || text !== above.name.text ? row : above.name.row;
  // A remark between the rows names nobody.
  const isOther =
    (layout.what.column >= 0 && isUnmeasured(plan, row)) ||
    rowKind(text) === "part" ||
    isAverage(text);
  if ((isFilled(plan, row) && !isOther) || findSector(text) !== null)
    above.name = { text, row: row_ };
  return text;
}
