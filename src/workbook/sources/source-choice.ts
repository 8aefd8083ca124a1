import { COLUMN_ROLES, type ColumnRole } from "../../domain/figures";
import { keyAfter, keyText, type SheetRename } from "../cells";
import type { Source } from "../figures";

// Choices are known before the first reading: what reads has a file of its own, which loads later.

/** Which reading of the workbook the user made the source, as the workbook keeps it. */
export interface SourceChoice {
  /** `Source.key`, by which the reading is known again. */
  readonly key: string;
  /** Where the table stood when it was chosen. */
  readonly sheet: string;
  readonly range: string;
  readonly table: string | null;
  /** Column letter per role as the user gave them; `null` when the headers say it. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>> | null;
}

/**
 * The choice of a source, read with the columns that its headers name.
 *
 * @example choiceOf(source).key //=> the source's own
 */
export function choiceOf({ key, sheet, range, table }: Source): SourceChoice {
  return { key, sheet: sheet ?? "", range, table, columns: null };
}

/**
 * The choice as it is called once a sheet was renamed; the same one when that is no sheet of it.
 *
 * @param choice of a source, or of columns
 * @example choiceAfter({before: "Blad1", after: "Cijfers"}, choiceOf(source)).sheet //=> "Cijfers"
 */
export function choiceAfter(renamed: SheetRename, choice: SourceChoice): SourceChoice {
  const sheet = choice.sheet === renamed.before ? renamed.after : choice.sheet;
  const key = keyAfter(renamed, choice.key);
  return key === choice.key && sheet === choice.sheet ? choice : { ...choice, key, sheet };
}

/** A table that the user pointed out: where it stands, and what its columns hold, by letter. */
export interface PointedOut {
  readonly sheet: string;
  readonly range: string;
  readonly columns: NonNullable<SourceChoice["columns"]>;
}

/**
 * The choice of a table with columns of the user's own telling.
 *
 * @example choiceOfColumns({sheet: "Blad1", range: "A1:B9", columns: {sector: "A", target: "B"}}).key
 * //=> that of A1:B9 of Blad1, read by "sector A target B"
 */
export function choiceOfColumns({ sheet, range, columns }: PointedOut): SourceChoice {
  const reading = Object.entries(columns).flat().join(" ");
  return { key: keyText({ sheet, cell: range, reading }), sheet, range, table: null, columns };
}

/**
 * Reads a choice that was kept. Anything but a whole choice is none: half of one could point at
 * other figures than the user meant.
 *
 * @example parseSourceChoice({ key: "Blad1!A1" }) //=> null
 */
export function parseSourceChoice(kept: unknown): SourceChoice | null {
  if (!isRecord(kept)) return null;
  const { key, sheet, range, table, columns } = kept;
  if (!isName(key) || typeof sheet !== "string" || !isName(range)) return null;
  if (table !== null && !isName(table)) return null;
  if (columns !== null && !isColumns(columns)) return null;
  // Of columns the key says no more than the rest of the choice does.
  if (columns !== null && table === null) return choiceOfColumns({ sheet, range, columns });
  return { key, sheet, range, table, columns };
}

function isColumns(given: unknown): given is Partial<Record<ColumnRole, string>> {
  return (
    isRecord(given) &&
    Object.entries(given).every(
      ([role, column]) =>
        COLUMN_ROLES.some((known) => known === role) &&
        typeof column === "string" &&
        /^[A-Z]{1,3}$/.test(column),
    )
  );
}

const isName = (given: unknown): given is string => typeof given === "string" && given !== "";

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === "object" && given !== null && !Array.isArray(given);
