import { SECTORS } from "../../domain/sectors";
import type { Table } from "../profiles";
import { sectorOfOrganisations } from "../words";
import { labelAt } from "../regions";
import { yearsTitled } from "../words";
import type { KeyRole } from "../words";
import type { Layout } from "./layout";
import type { UnreadReason, ValueColumn } from "./value-column";
import { valueColumns } from "./value-columns";

/** A layout with all that its rows are read by. */
export interface Plan {
  readonly table: Table;
  readonly layout: Layout;
  readonly columns: readonly ValueColumn[];
  readonly unread: ReadonlyMap<number, UnreadReason>;
  /** Columns that say more of a row than the layout needs, by what their headers say. */
  readonly keys: Readonly<Partial<Record<KeyRole, number>>>;
  /** The column of organisations; `null` where the rows name none. */
  readonly organisation: number | null;
  /** Column in which the sectors' names stand; `null` where they stand above or across. */
  readonly sector: number | null;
  /** The sector of rows that name none, or organisations of it: from the title, a header. */
  readonly titleSector: string | null;
  /** Rows that name no known sector are organisations of {@link titleSector}. */
  readonly namesAreOrganisations: boolean;
  /** The year of rows and columns that name none. */
  readonly titleYear: number | null;
}

export function planOf(table: Table, layout: Layout): Plan {
  const { columns, unread } = valueColumns(table, layout);
  const keys: Partial<Record<KeyRole, number>> = {};
  for (const { column, key } of table.heads.values()) if (key !== null) keys[key] ??= column;
  const { who } = layout;
  const named = who.from === "column" ? table.heads.get(who.column) : undefined;
  const isOfOrganisations = named?.key === "organisation";
  const beside = keys.organisation ?? null;
  const holdsNames = beside !== null && (table.profiles.get(beside)?.filled ?? 0) > 0;
  const organisation = isOfOrganisations
    ? who.column
    : who.from !== "header" && holdsNames && beside !== who.column
      ? beside
      : null;
  const sector = who.from === "column" && !isOfOrganisations ? who.column : null;
  const ofHeader =
    sector === null && organisation !== null ? headerSector(table, organisation) : null;
  return {
    ...{ table, layout, columns, unread, keys, organisation, sector },
    titleSector: table.titles.sector ?? ofHeader,
    namesAreOrganisations: false,
    titleYear: cornerYear(table, layout) ?? table.titles.year?.year ?? null,
  };
}

/** Under `Gemeente` stand the organisations of the sector Gemeenten. */
function headerSector({ region: { grid, top, body } }: Table, column: number): string | null {
  for (let row = body - 1; row >= top; row--) {
    const id = sectorOfOrganisations(String(grid.spread(row, column)));
    if (id !== null) return SECTORS.find((each) => each.id === id)?.name ?? null;
  }
  return null;
}

/** The year over the names of the rows: `2023 | Doel | Realisatie`, or `Sectoren 2023`. */
function cornerYear({ region }: Table, { who, when, what }: Layout): number | null {
  const column = who.from === "column" ? who.column : who.from === "header" ? what.column : -1;
  if (column < 0 || when.from === "column") return null;
  const { grid, top, body } = region;
  for (let row = body - 1; row >= top; row--) {
    const dated = labelAt(grid, row, column).when;
    if (dated?.period) return null;
    const [year = null, ...more] = yearsTitled(String(grid.value(row, column)));
    if (year !== null) return more.length === 0 ? year : null;
  }
  return null;
}

export const isFilled = ({ table: { region }, columns }: Plan, row: number): boolean =>
  columns.some(({ column }) => !region.grid.isBlank(row, column));
