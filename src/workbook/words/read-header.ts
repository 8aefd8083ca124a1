import headers from "./headers.json";
import {
  type ColumnRole,
  FIGURE_FIELDS,
  isFigureField,
  type FigureField,
} from "../../domain/figures";
import { type FigureUnit, isRate } from "../../domain/quantities";
import { knownAs } from "../../domain/sectors";
import { cleanText, remembering } from "../../domain/text";
import { yearsIn } from "./read-year";

/** What a header says of its column. */
export interface Header {
  readonly role: ColumnRole;
  /** A year in the header itself: `Realisatie 2023`. */
  readonly year: number | null;
  /** A unit in the header itself: `Doel (fta)`. */
  readonly unit: FigureUnit | null;
  /** It speaks of the year before: `Realisatie vorig jaar`. */
  readonly before?: true;
}

/** Longer than this it is a sentence, no header. */
const LONGEST = 60;

/** The day in front of a year: of `Realisatie per 31-12-2023` the year alone tells. */
const DAY_OF_YEAR = /\b\d{1,2}(?:[-/.]\d{1,2}[-/.]| \p{L}{3,9}\.? )(?=20\d\d\b)/gu;

/**
 * Reads one header, in Dutch or English; `null` when it is none that we know. A header must be
 * known as a whole, so that `Realisatie incl. SROI` is never taken for the realisation.
 * The words are in `headers.json`.
 *
 * @example readHeader("Realisatie 2023 (fta)") //=> {role: "realised", year: 2023, unit: "fta"}
 * @example readHeader("Realisatiepercentage") //=> {role: "statedRate", year: null, unit: null}
 */
export const readHeader = remembering((printed): Header | null => {
  const { text } = cleanText(joined(printed.trim()).replace(DAY_OF_YEAR, ""));
  if (text.length > LONGEST || !/[\p{L}%]/u.test(text)) return null;
  const words = wordsOf(text);
  const role = roles.get(phraseOf(words));
  if (!role) return null;
  const years = yearsIn(text);
  const unit = unitAmong(words);
  // `jaar 2018` is a year, and no header of a column of years.
  if (role === "year" && years.length > 0) return null;
  return { role, year: (years.length === 1 ? years[0] : null) ?? null, unit };
});

/**
 * Reads the header of a count of the year before, which only columns have; what compares two years
 * is known as a whole.
 *
 * @example readHeaderBefore("Realisatie vorig jaar") //=> {role: "realised", before: true, ...}
 */
export function readHeaderBefore(printed: string): Header | null {
  const words = wordsOf(cleanText(joined(printed.trim())).text);
  const phrase = phraseOf(words);
  const ending = yearBefore.find((each) => phrase.endsWith(` ${each}`));
  const role = ending === undefined ? undefined : roles.get(phrase.slice(0, -ending.length - 1));
  if (role !== "target" && role !== "realised" && role !== "procurement") return null;
  return { role, year: null, unit: unitAmong(words), before: true };
}

/**
 * The unit that a header names, whatever else it says.
 *
 * @example unitIn("Plan (fta)") //=> "fta"
 */
export const unitIn = (header: string): FigureUnit | null => unitAmong(wordsOf(header));

/**
 * Whether a text speaks of the figures that we read, though it need not be a header that we know.
 *
 * @example tellsOfFigures("Realisatie incl. SROI") //=> true
 */
export const tellsOfFigures = (text: string): boolean =>
  wordsOf(joined(text)).some((word) => telling.has(sameWord.get(word) ?? word));

/** `Gerealiseerde banen (fta)` counts fta: `banen` is part of how such a header speaks. */
function unitAmong(words: readonly string[]): FigureUnit | null {
  const named = words.map((word) => units.get(word)).filter((unit) => unit !== undefined);
  return named.find((unit) => unit !== "banen") ?? named[0] ?? null;
}

/**
 * The id of the sector whose organisations stand under a header; `null` when those of any may.
 *
 * @example sectorOfOrganisations("Naam gemeente") //=> "gemeenten"
 */
export const sectorOfOrganisations = (header: string): string | null =>
  organisationsOf.get(phraseOf(wordsOf(cleanText(joined(header.trim())).text))) ?? null;

/**
 * A word that is broken off at the end of a line, `Inleen-` over `verband`, is one; a pivot table
 * says of a column how it adds up: `Som van Realisatie`.
 */
const joined = (text: string): string =>
  text
    .replace(/^(?:som van|sum of) /i, "")
    .replace(/\u00ad\s*/g, "")
    .replace(/(\p{L})-[^\S\n]*\n\s*(?=\p{Ll})/gu, "$1");

function wordsOf(text: string): string[] {
  // A footnote's mark within a header would become a digit of its word: `Doel¹ (fta)`.
  const unmarked = text.replace(/[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/gu, " ");
  const lower = unmarked.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const spaced = lower
    .replace(/social return( on investment)?/g, " sroi ")
    .replace(/%\d?(?!\d)|percentages?/g, " % ")
    // A mark that lost its being raised, `Doel1`; a quarter's number is its own.
    .replace(/(?<=\p{L}{3})\d(?![\p{L}\p{N}])/gu, "")
    .replace(/[^\p{L}\p{N}%'’]+/gu, " ");
  return spaced.split(" ").filter((word) => word !== "");
}

/** The words that carry the meaning, alike ones made the same, the percent sign in front. */
function phraseOf(words: readonly string[]): string {
  const telling = words
    .filter((word) => !ignored.has(word) && !units.has(word) && !/^20\d\d$/.test(word))
    .map((word) => sameWord.get(word) ?? word);
  const once = telling.filter((word, i) => word !== telling[i - 1] && word !== "%");
  return (telling.includes("%") ? ["%", ...once] : once).join(" ");
}

function inverted(lists: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  return new Map(Object.entries(lists).flatMap(([key, words]) => words.map((word) => [word, key])));
}

const ignored = new Set(headers.ignored);
const telling = new Set(headers.telling);
const units = inverted(headers.units) as ReadonlyMap<string, FigureUnit>;
const sameWord = inverted(headers.sameWord);
const yearBefore = headers.yearBefore.map((each) => phraseOf(wordsOf(each)));
const organisationsOf = inverted(headers.organisationsOf);
const roles = new Map<string, ColumnRole>(
  Object.entries(headers.roles).flatMap(([role, phrases]) =>
    phrases.map((phrase) => [phraseOf(wordsOf(phrase)), role as ColumnRole] as const),
  ),
);

/** Columns that hold figures, in the order in which they are read. */
export const FIGURE_ROLES = FIGURE_FIELDS;

export type FigureRole = FigureField;

export const isFigureRole: (role: string) => role is FigureRole = isFigureField;

export const isPercentage: (role: FigureRole) => boolean = isRate;

const UNIT_ALONE =
  /^\(?(?:in |aantal )?\(?(fta|fte|uren|banen|dienstverbanden|personen|%|procent)(?:['’]s)?\)?$/i;

/**
 * The unit that a text is and nothing else; `null` for any other.
 *
 * @example unitAlone("(fta)") //=> "fta"
 * @example unitAlone("713 fta") //=> null
 */
export function unitAlone(text: string): FigureUnit | null {
  const unit = UNIT_ALONE.exec(text)?.[1]?.toLowerCase();
  if (unit === undefined) return null;
  return unit === "%" || unit === "procent" ? "percentage" : (unit as FigureUnit);
}

/** What the name in front of a row says that the row is. */
export type RowName =
  /** A sector of the list. */
  | "sector"
  /** `Overheid`, `Totaal onderwijs`, `Gemiddelde`: heads or adds up other rows. */
  | "total"
  /** `waarvan inleen`: part of the row above; `Eenheid`: what the figures count; `Bron:`: a note. */
  | "part"
  /** A name of the workbook's own; what it is depends on the rest of its row. */
  | "own"
  | "blank";

const TOTAL =
  /^(sub|eind)?-?(totaal|totalen|totals?)\b|\b(sub|eind)?(totaal|total)$|^grand total|^(som\b|sum\b)/i;
const AVERAGE =
  /^(?:het )?(?:gemiddelde?|mediaan|grootste|hoogste|laagste|kleinste|maximum|minimum|average|mean|median|largest|highest|lowest)\b/i;
const PART =
  /^[-–•]? ?(waarvan|w\.?v\.?\s|wo\.\s|of which|daarvan|inclusief|incl\.|exclusief|excl\.|eenheid$|unit$)/i;
const NOTE = /^(bron(nen)?|noo?t(en)?|toelichting|opmerking(en)?|sources?|notes?|remarks?) ?\d?:/i;

/**
 * @example rowKind("Totaal overheid") //=> "total"
 * @example rowKind("Gemeente Utrecht") //=> "own"
 */
export const rowKind = remembering(kindOfName);

/** Whether a row gives the middle or an end of others; unlike a sum it closes none of them. */
export const isAverage = (name: string): boolean => AVERAGE.test(name);

/** As {@link rowKind}, for names of which each stands on one row and need not be remembered. */
export function kindOfName(name: string): RowName {
  if (name === "") return "blank";
  const known = knownAs(name);
  if (known !== null) return known;
  if (TOTAL.test(name) || AVERAGE.test(name)) return "total";
  return PART.test(name) || NOTE.test(name) ? "part" : "own";
}
