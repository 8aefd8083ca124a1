import type { ColumnRole } from "../../domain/figures";
import { type FigureUnit, parseQuantity } from "../../domain/quantities";
import { findSector } from "../../domain/sectors";
import { remembering } from "../../domain/text";
import type { CellValue, DateSystem1904 } from "../cells";
import {
  isFigureRole,
  type FigureRole,
  type Header,
  readHeader,
  readHeaderBefore,
  tellsOfFigures,
  rowKind,
  unitAlone,
  unitIn,
} from "./read-header";
import { yearsIn } from "./read-year";
import { FORECAST, PERIOD, whenOf, type When } from "./read-year";

/** What a header that is no figure heads. */
export type KeyRole = Exclude<ColumnRole, FigureRole> | "period" | "other";

/** Which of several columns of one measure this is. */
type Variant = "increase" | "baseline" | "stock" | "whole" | "end";

/**
 * What the words of one cell can say, wherever it stands: a name, a year, a measure, or several of
 * these at once, as `Doel 2022` does. No cell decides alone what the line is that it stands in.
 */
export interface Label {
  readonly text: string;
  /** Id of the sector that it names. */
  readonly who: string | null;
  /** It names a group, all, or a sum of rows. */
  readonly total: boolean;
  /** `waarvan inleen`, `Bron:`: part of another row, or a note. */
  readonly part: boolean;
  readonly when: When | null;
  readonly what: FigureRole | null;
  /** What it gives is that of the year before. */
  readonly before: boolean;
  readonly key: KeyRole | null;
  readonly unit: FigureUnit | null;
  readonly variant: Variant | null;
  readonly thousands: boolean;
  /** A text of which we know nothing. */
  readonly unknown: boolean;
}

const NOTHING: Label = {
  ...{ text: "", who: null, total: false, part: false, when: null, what: null, before: false },
  ...{ key: null, unit: null, variant: null, thousands: false, unknown: false },
};

export const THOUSANDS =
  /\(?(?:aantal(?:len)? )?(?:in )?(?:\bx|[×*])\s?1[., ]?000\)?|\(?\bin (?:duizend(?:en|tallen)?|thousands)\b\)?|\bduizendtallen\b/iu;

/** Alone these count all who work there, and only below a measure what it gives. */
const STAFF = /^(?:fte|uren)$/iu;

/** A header that says only that its column counts, and not what. */
export const AMOUNT = /^\(?(?:abs\.?|absoluut|absolute|aantal(?:len)?|number|#)\)?$/iu;

/** Longer than this it is a sentence. */
const LONGEST = 120;
const MOST_WORDS = 8;

/** What the agreement counts, without a word for the measure. */
const EXTRA = /^(?:aantal )?extra (?:banen|jobs|fta|arbeidsplaatsen)(?: banen| jobs)?$/iu;

/** Which of several columns of a measure one is; the first whose words it holds. */
const VARIANTS: readonly (readonly [Variant, RegExp])[] = [
  ["increase", /\bextra\b|\btoename\b|\b(?:t\.?o\.?v\.?|sinds) (?:de )?nulmeting/iu],
  ["end", /\beind(?:doel|streef|norm)/iu],
  ["baseline", /\bnulmeting\b|\b0-meting\b|\bbaseline\b/iu],
  ["stock", /^stand\b|\btotaal werkzaam\b/iu],
  ["whole", /\btota(?:al|le)\b|\btotal\b/iu],
];

/** Numbers that we know and that are none of ours. */
const NOT_OURS =
  /^(?:rang|nr\.?|#|nummer|volgnummer|code|id|telefoon|postcode|rank|versie)$|\bwerknemers\b|\bvacature|\bsaldo\b|\btekort\b|\bafwijking\b|\bnog te\b|\bcontact|\bdatum\b|\bgemiddeld/iu;

const WHEN_HEADER =
  /^(?:perioden?|periods?|meting|peilmoment|ultimo|kwartaal|quarter|maand|schooljaar|boekjaar|meetmoment)$/iu;

interface LabelRule {
  readonly reason: string;
  readonly reads: (text: string) => Partial<Label> | null;
}

/** What a text says, in order: the first rule that reads it decides. */
const LABEL_RULES: readonly LabelRule[] = [
  {
    reason: "a sentence is no label",
    reads: (text) => (text.length > LONGEST ? { unknown: true } : null),
  },
  { reason: "a year or a period alone", reads: (text) => when(whenOf(text, null)) },
  {
    reason: "a unit alone, or that it is counted",
    reads: (text) => {
      const unit = unitAlone(text);
      if (unit === null && !AMOUNT.test(text)) return null;
      return { unit, ...(STAFF.test(text) ? ({ key: "other" } as const) : {}) };
    },
  },
  {
    reason: "a name that may be a header too: `Gemeente`, `Sectoren`, `Totaal gerealiseerd`",
    reads: (text) => {
      const who = findSector(text);
      const total = rowKind(text) === "total";
      if (who === null && !total) return null;
      return { ...headed(text), who, total };
    },
  },
  { reason: "a header that we know", reads: headed },
  {
    reason: "the header of a column of periods",
    reads: (text) => (WHEN_HEADER.test(text) ? { key: "period" } : null),
  },
  {
    reason: "a part of another row, or a note",
    reads: (text) => (rowKind(text) === "part" ? { part: true } : null),
  },
  { reason: "a sector and a measure in one: `Doel Politie`", reads: named },
  {
    reason: "a count that we know and that is none of ours",
    reads: (text) => (NOT_OURS.test(text) ? { key: "other" } : null),
  },
];

/** What a cell says as a label; a number is one only where it is a year. */
export function labelOf(
  value: CellValue,
  format: string | null,
  date1904: DateSystem1904 = false,
): Label {
  if (typeof value === "string") return value === "" ? NOTHING : labelOfText(value);
  const found = whenOf(value, format, date1904);
  return found ? { ...NOTHING, text: String(value), when: found } : NOTHING;
}

/** A sheet may hold very many names, each asked for several times. */
const MOST = 50_000;
const labels = new Map<string, Label>();

function labelOfText(printed: string): Label {
  const known = labels.get(printed);
  if (known) return known;
  if (labels.size >= MOST) labels.clear();
  const text = printed.replace(/[\u200b\ufeff\u00ad]/g, "").trim();
  const found = text === "" ? NOTHING : readLabel(text);
  labels.set(printed, found);
  return found;
}

function readLabel(text: string): Label {
  for (const { reads } of LABEL_RULES) {
    const said = reads(text);
    if (said) return { ...NOTHING, text, ...said };
  }
  return { ...NOTHING, text, unknown: true };
}

const when = (found: When | null): Partial<Label> | null => (found ? { when: found } : null);

/** A measure or a key with what else stands in its header: a year, a period, thousands, a unit. */
function headed(text: string): Partial<Label> | null {
  const thousands = THOUSANDS.test(text);
  const forecast = FORECAST.test(text);
  const bare = text
    .replace(THOUSANDS, "")
    .replace(FORECAST, "")
    .replace(/\bt\/m (?=20|31)/iu, "");
  const period = PERIOD.exec(bare)?.[0] ?? null;
  const plain = period === null ? bare : bare.replace(PERIOD, " ");
  const header = readHeader(plain) ?? readHeader(text) ?? readHeaderBefore(plain) ?? extraIn(plain);
  const variant = VARIANTS.find(([, words]) => words.test(text))?.[0] ?? null;
  if (!header) return variant === "baseline" ? { key: "other", variant } : null;
  if (!isFigureRole(header.role)) return { key: header.role, unit: header.unit };
  const { year, unit } = header;
  const said = year === null && period === null ? null : { year, period, forecast };
  const before = header.before === true;
  return { what: header.role, when: said, unit, thousands, variant, before };
}

/** `Extra banen 2023` is what was realised. */
function extraIn(text: string): Header | null {
  const [year = null, ...more] = yearsIn(text);
  const bare = text
    .replace(/\b20\d\d\b|[()[\]]|\b(?:in|per|over|ultimo|eind)\b/giu, " ")
    .replace(/(?<=\S\s.*)\bfta\b/iu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (!EXTRA.test(bare) || more.length > 0) return null;
  return { role: "realised", year, unit: unitIn(text) };
}

/** `Doel Politie`, `Politie: realisatie 2023`. */
function named(text: string): Partial<Label> | null {
  if (!tellsOfFigures(text)) return null;
  const words = text.split(/\s*[:,|]\s*|\s+[–-]\s+|\s+/u);
  if (words.length > MOST_WORDS) return null;
  for (let at = 1; at < words.length; at++) {
    const [front, back] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    for (const [name, rest] of [
      [front, back],
      [back, front],
    ] as const) {
      const who = findSector(name);
      const said = who === null ? null : headed(rest);
      if (said?.what) return { ...said, who };
    }
  }
  return null;
}

/** Longer than this a text is no figure. */
const LONGEST_FIGURE = 40;
const ERROR = /^#[A-Z/0!?]+$/;
/** A text that begins with two letters is a figure only behind one of these words, or says none. */
const WORDS = /^\p{L}{2}/u;
const BEFORE =
  /^(?:ca|circa|ongeveer|ruim|bijna|rond|zo'n|naar schatting|geen|niet|nog|onbekend|unknown|not|about|approx|around|some|missing|no data)/iu;
const SHORT = 6;

const isFigureText = remembering((text): boolean => {
  if (WORDS.test(text) && text.length > SHORT && !BEFORE.test(text)) return false;
  return parseQuantity(text, { origin: { kind: "argument" } }).kind !== "unreadable";
});

/**
 * Whether a cell stands in the place of a figure: a number that is no year, a text that reads as a
 * figure or says that none is given, an error.
 */
export function isValue(value: CellValue, format: string | null): boolean {
  if (typeof value === "number") return whenOf(value, format) === null;
  if (typeof value === "boolean" || value === "") return false;
  if (value.length > LONGEST_FIGURE) return false;
  if (ERROR.test(value)) return true;
  const text = value.trim();
  return text !== "" && isFigureText(text) && whenOf(text, format) === null;
}
