import type { Sheet } from "../../model";
import { sameName, type Structure, type TableView } from "./structure";

/** How names changed between two moments; old names are in lower case, `null` means gone. */
export interface NameChanges {
  readonly sheets: ReadonlyMap<string, string | null>;
  readonly tables: ReadonlyMap<string, string | null>;
  /** By the table's old name, then by the column's. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Compares two moments; `null` when every name is what it was. */
export function nameChanges(old: Structure, now: Structure): NameChanges | null {
  const sheets = sheetChanges(old, now);
  const tables = new Map<string, string | null>();
  const columns = new Map<string, ReadonlyMap<string, string>>();
  for (const table of old.tables) {
    const next = now.tables.find(({ id }) => id === table.id);
    if (!next && !now.tables.some(({ name }) => sameName(name, table.name))) {
      tables.set(table.name.toLowerCase(), null);
    }
    if (next && next.name !== table.name) tables.set(table.name.toLowerCase(), next.name);
    const renamed = next && columnChanges(table, next);
    if (renamed && renamed.size > 0) columns.set(table.name.toLowerCase(), renamed);
  }
  return sheets.size + tables.size + columns.size === 0 ? null : { sheets, tables, columns };
}

function sheetChanges(old: Structure, now: Structure): Map<string, string | null> {
  const names = new Map<Sheet, string>(now.sheets.map(({ sheet, name }) => [sheet, name]));
  return new Map(
    old.sheets
      .filter(({ sheet, name }) => names.get(sheet) !== name)
      .map(({ sheet, name }) => [name.toLowerCase(), names.get(sheet) ?? null]),
  );
}

/** A column whose header was typed over in its place; not those that moved. */
function columnChanges(old: TableView, now: TableView): Map<string, string> {
  if (old.columns.length !== now.columns.length) return new Map();
  const pairs = old.columns.flatMap((name, index): [string, string][] => {
    const next = now.columns[index] ?? "";
    const moved = now.columns.some((other) => sameName(other, name));
    return next === "" || moved ? [] : [[name.toLowerCase(), next]];
  });
  return new Map(pairs);
}
