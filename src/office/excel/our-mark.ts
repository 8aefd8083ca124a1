import type { SheetMark } from "../../report/description";

/** The custom property that says which report a sheet holds. By it a sheet is known as ours. */
export const MARK_KEY = "banenafspraak.sheet";

/** The custom property that a sheet of ours gets when all of it was written: what was. */
export const WRITTEN_KEY = "banenafspraak.written";

/**
 * What the mark says: the same for each making of a report, in any language.
 *
 * @example markText({ kind: "overzicht", year: 2023 }) //=> "overzicht 2023"
 */
export function markText({ kind, year }: SheetMark): string {
  return year === null ? kind : `${kind} ${year}`;
}

/** The mark of a sheet that is being written; one that was left behind holds no report. */
export const draftMark = (mark: SheetMark): string => `${DRAFT} ${markText(mark)}`;

const DRAFT = "draft";

export const isDraftMark = (mark: string | null): boolean => mark?.startsWith(`${DRAFT} `) === true;
