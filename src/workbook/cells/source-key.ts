/** What a reading was made of, by which it is known again when rows were added. */
export type SourceKey =
  /** An Excel table, whatever its sheet is called. */
  | { readonly table: string; readonly reading: string }
  /** A table from this cell on; `reading` tells the readings of one table apart. */
  | { readonly sheet: string; readonly cell: string; readonly reading: string }
  /** Several that are read as one. */
  | { readonly together: "joined" | "measures"; readonly keys: readonly SourceKey[] };

/**
 * A key as the text by which readings are compared and a choice is kept.
 *
 * @example keyText({ table: "Sectorcijfers", reading: "" }) //=> '{"table":"Sectorcijfers","reading":""}'
 */
export const keyText = (key: SourceKey): string => JSON.stringify(key);

/** The key of several sources that are read as one. */
export const keyTogether = (
  together: "joined" | "measures",
  sources: readonly { readonly key: string }[],
): string => keyText({ together, keys: sources.map(({ key }) => JSON.parse(key) as SourceKey) });

/** Whether a kept key is that of this reading, or was before version 2 gave keys their form. */
export const isKey = (key: string, kept: string): boolean =>
  key === kept || (!kept.startsWith("{") && formerText(JSON.parse(key) as SourceKey) === kept);

/** @example formerText({ sheet: "Blad1", cell: "A1", reading: "" }) //=> "Blad1!A1" */
function formerText(key: SourceKey): string {
  if ("together" in key) return `${key.together} ${key.keys.map(formerText).join(" + ")}`;
  const place = "table" in key ? `table ${key.table}` : `${key.sheet}!${key.cell}`;
  return key.reading === "" ? place : `${place} ${key.reading}`;
}

/** A sheet that goes by another name. */
export interface SheetRename {
  readonly before: string;
  readonly after: string;
}

/** The key as it is once a sheet was renamed; a kept text that is no key stays what it is. */
export function keyAfter(renamed: SheetRename, kept: string): string {
  const key = parseKey(kept);
  return key ? keyText(after(renamed, key)) : kept;
}

function parseKey(kept: string): SourceKey | null {
  try {
    const key: unknown = JSON.parse(kept);
    return isSourceKey(key) ? key : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isSourceKey(given: unknown): given is SourceKey {
  if (typeof given !== "object" || given === null) return false;
  if ("keys" in given) return Array.isArray(given.keys) && given.keys.every(isSourceKey);
  return "table" in given || "sheet" in given;
}

function after(renamed: SheetRename, key: SourceKey): SourceKey {
  if ("together" in key) return { ...key, keys: key.keys.map((each) => after(renamed, each)) };
  return "sheet" in key && key.sheet === renamed.before ? { ...key, sheet: renamed.after } : key;
}
