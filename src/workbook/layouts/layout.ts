import type { FigureUnit, Origin } from "../../domain/quantities";
import type { GroupId } from "../../domain/sectors";
import type { Profile, Table, Head } from "../profiles";
import type { FigureRole, When, Label } from "../words";

/** What a figure is told by: whose it is, of when, and what it gives. */
type Coordinate = "who" | "when" | "what";

/** Where a coordinate of every figure comes from. */
export interface Given {
  readonly from: "header" | "column" | "above";
  /** The column of keys; -1 where it is none. */
  readonly column: number;
  /** What speaks against it: nothing where it is said in so many words. */
  readonly cost: number;
  readonly reason: string;
}

/** A way to read a table: where each coordinate comes from. */
export type Layout = Readonly<Record<Coordinate, Given>>;

interface ColumnRule {
  readonly gives: Coordinate;
  readonly reason: string;
  readonly cost: number;
  readonly fits: (profile: Profile, head: Head, table: Table) => boolean;
}

const isBare = ({ texts }: Head): boolean => texts.length === 0;
const isUnknown = ({ key, what, when, who }: Head): boolean =>
  key === null && what === null && when === null && who === null;
const names = ({ who, totals, names: own }: Profile): number => who + totals + own;
const isOfNames = (profile: Profile): boolean =>
  profile.who > 0 && names(profile) >= profile.values + profile.what;

/** Whether another column, whatever its header, names a sector in most rows. */
const hasSectors = ({ profiles, titles, sample }: Table, organisations: number): boolean =>
  titles.sector === null &&
  [...profiles].some(([at, { who }]) => at !== organisations && who * 2 > sample.length);

/** Which columns may give a coordinate of the rows, in order of how plainly they say so. */
const COLUMN_RULES: readonly ColumnRule[] = [
  {
    ...{ gives: "who", cost: 0, reason: "its header says that it holds sectors" },
    fits: (profile, { key }) => key === "sector" && names(profile) + profile.when > 0,
  },
  {
    ...{ gives: "who", cost: 0, reason: "it holds sectors and has no header" },
    fits: (profile, head) => isBare(head) && isOfNames(profile),
  },
  {
    ...{ gives: "who", cost: 0.4, reason: "its header says that it holds organisations" },
    fits: (profile, { key, column }, table) =>
      key === "organisation" && names(profile) > 0 && !hasSectors(table, column),
  },
  {
    ...{ gives: "who", cost: 1, reason: "it holds sectors under another header" },
    fits: (profile, head) =>
      !isBare(head) &&
      head.key !== "sector" &&
      head.key !== "organisation" &&
      head.what === null &&
      isOfNames(profile),
  },
  {
    ...{ gives: "who", cost: 1.4, reason: "it holds names, of a sector that the title names" },
    fits: (profile, head, { titles }) =>
      titles.sector !== null &&
      isUnknown(head) &&
      profile.names > 0 &&
      profile.who === 0 &&
      profile.values === 0,
  },
  {
    ...{ gives: "when", cost: 0, reason: "its header says that it holds years or periods" },
    fits: ({ when }, { key }) => (key === "year" || key === "period") && when > 0,
  },
  {
    ...{ gives: "when", cost: 0.5, reason: "it holds years, and its header says nothing else" },
    fits: (profile, head) =>
      head.key !== "year" &&
      head.key !== "period" &&
      head.what === null &&
      (isBare(head) || head.key === "sector" || profile.who > 0 || profile.what >= profile.when) &&
      profile.when > 0 &&
      (profile.when >= profile.values || profile.who > 0),
  },
  {
    ...{ gives: "when", cost: 3, reason: "it holds years under another header" },
    fits: (profile, head, { titles }) =>
      titles.year === null &&
      !isBare(head) &&
      isUnknown(head) &&
      profile.who === 0 &&
      profile.what < profile.when &&
      profile.when > 0 &&
      profile.when >= profile.values,
  },
  {
    ...{ gives: "what", cost: 0, reason: "its header says that it holds measures" },
    fits: ({ what }, { key }) => key === "measure" && what > 0,
  },
  {
    ...{ gives: "what", cost: 0.5, reason: "it holds measures and has no header" },
    // One word alone names a row in front of it; behind it, it may be the title of something else.
    fits: ({ what }, head, { region }) =>
      isBare(head) && (what > 1 || (what > 0 && head.column === region.left)),
  },
  // `opgave` or `realisatie` in a column of remarks says nothing of the figures: a title weighs more.
  {
    ...{ gives: "what", cost: 2, reason: "it holds measures under another header" },
    fits: ({ what }, head) =>
      !isBare(head) && head.key !== "measure" && head.what === null && what > 0,
  },
];

/** Columns further to the right are a little less likely to say what the rows are. */
const PER_COLUMN = 0.01;

/** A table held on its wrong side has very many columns that could say anything. */
const MOST_COLUMNS = 4;

/** Every way to read a table that its headers and cells allow. */
export function layoutsOf(table: Table): Layout[] {
  const given = {
    who: givenBy("who", table),
    when: givenBy("when", table),
    what: givenBy("what", table),
  };
  return given.who.flatMap((who) =>
    given.when.flatMap((when) => given.what.map((what) => ({ who, when, what }))),
  );
}

function givenBy(coordinate: Coordinate, table: Table): Given[] {
  const { region, heads, profiles } = table;
  const columns: Given[] = [];
  for (const [column, profile] of profiles) {
    const head = heads.get(column);
    const rule =
      head && COLUMN_RULES.find((it) => it.gives === coordinate && it.fits(profile, head, table));
    if (!rule) continue;
    const cost = rule.cost + PER_COLUMN * (column - region.left);
    columns.push({ from: "column", column, cost, reason: rule.reason });
  }
  const others: Given[] = [
    { from: "above", column: -1, cost: 1.5, reason: "headings, the title or the sheet say it" },
  ];
  if (isInHeaders(coordinate, table))
    others.unshift({ from: "header", column: -1, cost: 0, reason: "the headers say it" });
  const likely = explicitOnly(coordinate, columns, table).sort((a, b) => a.cost - b.cost);
  return [...likely.slice(0, MOST_COLUMNS), ...others];
}

function isInHeaders(coordinate: Coordinate, { heads, profiles }: Table): boolean {
  return [...heads.values()].some((head) => {
    const { values = 0, when = 0 } = profiles.get(head.column) ?? {};
    return head[coordinate] !== null && values + when > 0;
  });
}

/**
 * Explicit beats implied: a column whose header says `Sector` leaves no room for one that only
 * holds such names, and where headers name doel and realisatie apart no column of words decides.
 */
function explicitOnly(
  coordinate: Coordinate,
  columns: Given[],
  { heads, profiles }: Table,
): Given[] {
  if (coordinate === "what") {
    const roles = new Set([...heads.values()].map(({ what }) => what));
    return roles.has("target") && roles.has("realised") ? [] : columns;
  }
  const keys = coordinate === "who" ? ["sector"] : ["year", "period"];
  const said = columns.filter(({ column }) => keys.includes(heads.get(column)?.key ?? ""));
  if (said.length === 0) return columns;
  // One column may hold the names and, below each, its years.
  return columns.filter((given) => {
    const { who = 0, when = 0 } = profiles.get(given.column) ?? {};
    return said.includes(given) || (who > 0 && when > 0);
  });
}

/** A column of figures, with what its header says of them. */
export interface ValueColumn {
  readonly column: number;
  readonly head: Head;
  /** `null` where the rows say it. */
  readonly role: FigureRole | null;
  readonly who: { readonly sector: string; readonly label: string } | null;
  /** It adds up others: the name of the total, as it is written. */
  readonly total: string | null;
  readonly when: When | null;
  readonly unit: FigureUnit | null;
}

/** Why a column of figures gives none; `known` where that is as it should be. */
export type UnreadReason =
  | "key"
  | "known"
  | "part"
  | "header-unknown"
  | "header-divided"
  | "period"
  | "year-unknown"
  | "not-chosen";

export interface ColumnsRead {
  readonly columns: readonly ValueColumn[];
  readonly unread: ReadonlyMap<number, UnreadReason>;
}

/** Whose figures a row or a column gives. */
export interface Who {
  readonly sector: string;
  /** The sector's name as it is written; `""` when nothing names it. */
  readonly label: string;
  readonly group: GroupId | null;
  /** `null` for figures of the sector itself. */
  readonly organisation: string | null;
  readonly origin: Origin;
  /** Where the organisation's name stands, or has its place. */
  readonly organisationOrigin?: Origin;
}

/** What a line below the headers turned out to be. */
export type LineKind =
  | "figures"
  | "total"
  /** Figures of which the sector, or the year, is not known. */
  | "nameless"
  | "yearless"
  /** A known sector that gives no figure. */
  | "unfilled"
  /** Known, and no figures of their own: a heading, a part of another row, a note. */
  | "heading"
  | "part"
  | "other";

/** One row with what it says itself; what its columns say is in their headers. */
export interface RowReading {
  readonly row: number;
  readonly kind: LineKind;
  /** `null` where each column has its own. */
  readonly who: Who | null;
  readonly when: When | null;
  /** What the row gives, where rows say it; else `null`. */
  readonly what: Label | null;
}
