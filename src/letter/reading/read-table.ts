import type { LetterMeasure } from "../../domain/figures";
import {
  parseQuantity,
  type FigureUnit,
  type Notation,
  type Quantity,
} from "../../domain/quantities";
import { findSector, groupOf, parseSelection, sectorKey, SECTORS } from "../../domain/sectors";
import { isLabel, withoutFootnoteMarks, type TableRow } from "../text";
import { measureOfLabel, yearsIn, type Who } from "../words";
import type { CoverageMention, Mention, NotUnderstood, Place } from "./mention";

/** What a label of a row or a column says of the figures beside or below it. */
interface LabelMeaning {
  readonly who: Who | null;
  readonly what: LetterMeasure | null;
  readonly year: number | null;
  readonly moment: string | null;
  readonly unit: FigureUnit | null;
  /** Its figures are years, or counts of organisations. */
  readonly key: "year" | "coverage" | "ignored" | null;
}

export interface TableContext {
  readonly notation: Notation;
  readonly section: Who | null;
  readonly year: number | null;
}

export interface TableRead {
  readonly mentions: readonly Mention[];
  readonly coverages: readonly CoverageMention[];
  readonly missing: readonly Missing[];
  readonly notUnderstood: readonly NotUnderstood[];
}

/** A place for a figure of which the letter says that there is none. */
export interface Missing extends Place {
  readonly who: Who;
  readonly year: number | null;
  readonly what: LetterMeasure;
}

const COVERED = /^(\d{1,4})\s*(?:van|of|\/|uit)\s*(?:de |the )?(\d{1,4})$/;
const UNITS: readonly (readonly [RegExp, FigureUnit])[] = [
  [/\bfta\b/i, "fta"],
  [/\bdienstverbanden\b/i, "dienstverbanden"],
  [/\bpersonen\b/i, "personen"],
  [/\bbanen\b|\bjobs\b/i, "banen"],
];

/** Reads a table: who, when and what of each figure from its row, its column or the heading above. */
export function readTable(rows: readonly TableRow[], context: TableContext): TableRead {
  const read = {
    mentions: [] as Mention[],
    coverages: [] as CoverageMention[],
    missing: [] as Missing[],
    notUnderstood: [] as NotUnderstood[],
  };
  let head: readonly LabelMeaning[] | null = null;
  let headed = false;
  for (const row of rows) {
    if (isHead(row, context.notation)) {
      const meanings = row.cells.map(meaningOf);
      head = head && headed && head.length === meanings.length ? joined(head, meanings) : meanings;
      headed = true;
      continue;
    }
    headed = false;
    readRow(row, isBlockRow(row) ? null : head, context, read);
  }
  return read;
}

type Collected = { [K in keyof TableRead]: TableRead[K][number][] };

const isBlockRow = ({ cells }: TableRow): boolean =>
  cells.filter((cell) => cell !== "").length === 2 && isLabel((cells[0] ?? "").replace(/:$/, ""));

/** A row whose cells name measures, years or sectors, and hold no figure. */
function isHead({ cells }: TableRow, notation: Notation): boolean {
  const values = cells.slice(1).filter((cell) => cell !== "");
  if (values.length === 0) return false;
  return (
    values.every((cell) => {
      const { what, year, who, key } = meaningOf(cell);
      const isValue =
        parseQuantity(withoutFootnoteMarks(cell), { origin, notation }).kind !== "unreadable";
      return (
        key !== null ||
        (year !== null && /^\D*\d{4}\D*$/.test(cell)) ||
        (!isValue && (what !== null || who !== null || !/\d/.test(cell)))
      );
    }) &&
    values.some((cell) => {
      const { what, year, who } = meaningOf(cell);
      return what !== null || year !== null || who !== null;
    })
  );
}

const origin = { kind: "argument" } as const;

function meaningOf(label: string): LabelMeaning {
  const bare = withoutFootnoteMarks(label).trim();
  const [year] = yearsIn(bare);
  const words = year
    ? `${bare.slice(0, year.from)} ${bare.slice(year.to)}`.replace(/[()\s]+/g, " ").trim()
    : bare;
  const selection = parseSelection(words);
  const known = findSector(words);
  const who: Who | null = known
    ? sectorWho(known)
    : selection?.kind === "group" || selection?.kind === "total"
      ? { kind: "group", group: selection.kind === "group" ? selection.group : null, label: words }
      : null;
  return {
    who: words === "" ? null : who,
    what: who && words !== "" ? null : measureOfLabel(words),
    year: year?.year ?? null,
    moment: year?.moment ?? null,
    unit: UNITS.find(([pattern]) => pattern.test(bare))?.[1] ?? null,
    key: keyOf(words),
  };
}

function keyOf(words: string): LabelMeaning["key"] {
  if (/^(?:jaar|jaartal|verslagjaar|year)$/i.test(words)) return "year";
  if (/^(?:dekking|respons|response|coverage|aangeleverd|organisaties)/i.test(words))
    return "coverage";
  return /^(?:tekort|saldo|shortfall|balance|opmerking\w*|toelichting|remarks?|nr\.?|rang|rank)\b/i.test(
    words,
  )
    ? "ignored"
    : null;
}

export function sectorWho(id: string): Who {
  const name = SECTORS.find((sector) => sector.id === id)?.name ?? id;
  return { kind: "sector", sector: id, label: name, group: groupOf(id) };
}

/** Of two rows of headers the lower one, completed by the upper. */
function joined(upper: readonly LabelMeaning[], lower: readonly LabelMeaning[]): LabelMeaning[] {
  let spanned: LabelMeaning | undefined;
  return lower.map((own, index) => {
    const above = upper[index];
    if (above && (above.who ?? above.what ?? above.year) !== null) spanned = above;
    return {
      who: own.who ?? spanned?.who ?? null,
      what: own.what ?? spanned?.what ?? null,
      year: own.year ?? spanned?.year ?? null,
      moment: own.moment ?? spanned?.moment ?? null,
      unit: own.unit ?? spanned?.unit ?? null,
      key: own.key ?? above?.key ?? null,
    };
  });
}

function readRow(
  row: TableRow,
  head: readonly LabelMeaning[] | null,
  context: TableContext,
  read: Collected,
): void {
  const { cells, at } = row;
  const sentence = cells.filter((cell) => cell !== "").join(" | ");
  const [label = "", ...values] = cells;
  if (!values.some((cell) => /\d/.test(cell)) && !isBlockRow(row)) return;
  const own = meaningOf(label);
  const yearAt = head?.findIndex(({ key }) => key === "year") ?? -1;
  const inColumn = yearAt < 0 ? null : (yearsIn(cells[yearAt] ?? "")[0]?.year ?? null);
  const given: RowGiven = {
    ...{ label, own, context, read },
    place: { line: at.line, page: at.page, sentence },
    year: own.year ?? inColumn,
    misfits: head !== null && cells.length !== head.length && !isTabbed(cells, head),
  };
  values.forEach((cell, index) => readCell(cell, head?.[index + 1] ?? null, given));
}

/** A row as its cells see it. */
interface RowGiven {
  readonly label: string;
  readonly own: LabelMeaning;
  readonly year: number | null;
  /** It has other columns than its head: which figure is below which header is not known. */
  readonly misfits: boolean;
  readonly place: Place;
  readonly context: TableContext;
  readonly read: Collected;
}

function readCell(cell: string, column: LabelMeaning | null, row: RowGiven): void {
  const { own, place, context, read } = row;
  if (cell === "" || column?.key === "year" || column?.key === "ignored") return;
  const section = sectionOf(context);
  const who = whoOfCell(column, row);
  const what = own.what ?? column?.what ?? null;
  const year = row.year ?? column?.year ?? context.year;
  const covered = COVERED.exec(cell);
  if (covered && who && !row.misfits) {
    const [reported, of] = [Number(covered[1]), Number(covered[2])];
    read.coverages.push({ ...place, who, year, reported, of });
    return;
  }
  if (column?.key === "coverage") return;
  const disagree = own.what !== null && (column?.what ?? own.what) !== own.what;
  const unit = own.unit ?? column?.unit ?? null;
  const quantity =
    what && quantityIn(cell, what, { unit, notation: context.notation, line: place.line });
  if (row.misfits || !who || !what || disagree || !quantity) {
    if (/\d/.test(cell))
      read.notUnderstood.push({ ...place, text: cell, reason: "table", section });
  } else if (quantity === "missing") read.missing.push({ ...place, who, year, what });
  else
    read.mentions.push({
      ...place,
      ...{ who, year, quantity, against: null, from: "table" },
      moment: own.moment ?? column?.moment ?? null,
      what: changeOf(what, cell, quantity),
      doubt: year === null ? "no-year" : null,
    });
}

function whoOfCell(column: LabelMeaning | null, { own, label, context }: RowGiven): Who | null {
  const named = own.who ?? column?.who ?? ownSector(label, own, column);
  return named ?? (own.what !== null || own.year !== null ? context.section : null);
}

/** A column of changes may be of percentages; the figure says it. */
function changeOf(what: LetterMeasure, cell: string, quantity: Quantity): LetterMeasure {
  if (what !== "statedChange") return what;
  if (/procentpunt|percentage point|\bpp\b/i.test(cell)) return "changeInPoints";
  return quantity.unit === "percentage" ? "changeInPercent" : what;
}

/** A name that nobody knows is a sector too, where the column says what its figures are. */
function ownSector(label: string, own: LabelMeaning, column: LabelMeaning | null): Who | null {
  if (own.what !== null || own.year !== null || !column?.what || !/^\p{Lu}\p{L}+/u.test(label))
    return null;
  const name = withoutFootnoteMarks(label).trim();
  return { kind: "sector", sector: sectorKey(name), label: name, group: null };
}

const sectionOf = ({ section }: TableContext): string | null =>
  section?.kind === "sector" ? section.sector : null;

/** Cells parted by tabs keep their columns, also where the last are left out. */
const isTabbed = (cells: readonly string[], head: readonly LabelMeaning[]): boolean =>
  cells.length < head.length && cells.includes("");

function quantityIn(
  cell: string,
  what: LetterMeasure,
  {
    unit,
    notation,
    line,
  }: { readonly unit: FigureUnit | null; readonly notation: Notation; readonly line: number },
): Quantity | "missing" | null {
  const text = withoutFootnoteMarks(cell)
    .trim()
    .replace(/\s*\([^)]*\)$/, "")
    .replace(/\s*(?:procentpunten?|percentage points?|pp)$/i, "%");
  const percentage = what === "statedRate" || what === "statedRateInclProcurement";
  const read = parseQuantity(text, {
    ...{ percentage, notation, unit, change: what === "statedChange" },
    ...(/[.,]\d{2}/.test(text) ? {} : { scale: "percentage" as const }),
    origin: { kind: "line", line },
  });
  if (read.kind === "missing") return "missing";
  if (
    read.kind === "unreadable" ||
    new RegExp(`\\d\\${notation === "nl" ? "." : ","}\\d{4,}`).test(text)
  )
    return null;
  const isPercentage = read.quantity.unit === "percentage";
  return isPercentage !== percentage && what !== "statedChange"
    ? null
    : { ...read.quantity, text: cell };
}
