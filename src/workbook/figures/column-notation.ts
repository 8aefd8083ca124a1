import type { Finding } from "../../domain/findings";
import type { Notation } from "../../domain/quantities";
import type { Grid } from "../cells";

/** A text in the place of a figure. */
export interface FigureText {
  readonly text: string;
  /** It stands where percentages do, in which three decimals are nothing odd. */
  readonly percentage: boolean;
  readonly row: number;
  readonly column: number;
}

/** A text that was read in a notation of which nothing shows that it is right. */
interface AssumedText extends FigureText {
  readonly notation: Notation;
  /** Other figures of its table are written in the other notation. */
  readonly against: boolean;
}

/** In which notation the text figures of a table are written. */
export interface TableNotation {
  readonly notation: Notation;
  /** Its counts have three decimals, so that `1,290` in Dutch notation is 1,29. */
  readonly thousandths: boolean;
  /** The marks that stand before three digits of other counts, and so before four are a slip. */
  readonly grouping: string;
  /** For each column and mark the first text of which nothing shows that it was read right. */
  readonly assumed: readonly AssumedText[];
}

const DUTCH = /\.\d{3},\d|\.\d{3}\.\d{3}|^\d+,(\d{1,2}|\d{4,})$|^0,/;
const ENGLISH = /,\d{3}\.\d|,\d{3},\d{3}|^\d+\.(\d{1,2}|\d{4,})$|^0\./;
const THOUSANDTHS = /^(?:0|\d{4,}|\d{1,3}\.\d{3}),\d{3}$|^(?:0|\d{4,}|\d{1,3},\d{3})\.\d{3}$/;
/** A mark before one or two digits, or before more than three. */
const DECIMAL = /^\d+([.,])\d{1,2}$/;
const TOO_MANY = /^[1-9]\d{0,2}([.,])\d{4,}$/;
const EITHER = /^[1-9]\d{0,2}([.,])\d{3}$/;

/**
 * In which notation the text figures of a table are written, decided for all of them together.
 * Nobody counts jobs in thousandths, so that `1.290` and `1,290` are 1290 unless other counts have
 * three decimals; where nothing else is written in that notation it is an assumption.
 *
 * @param inThousands a title says that the counts are thousands: of those three decimals are likely
 * @example columnNotation([{text: "1.290", ...}, {text: "508,5", ...}])
 * //=> {notation: "nl", thousandths: false, grouping: ".", assumed: []}
 */
export function columnNotation(texts: Iterable<FigureText>, inThousands = false): TableNotation {
  let [dutch, english] = [0, 0];
  let thousandths = inThousands;
  const grouped = { nl: new Map<number, FigureText>(), en: new Map<number, FigureText>() };
  const broken = { nl: new Map<number, FigureText>(), en: new Map<number, FigureText>() };
  for (const found of texts) {
    const digits = digitsIn(found.text);
    // What may hold a lost mark tells nothing.
    if (TOO_MANY.test(digits)) continue;
    if (DUTCH.test(digits)) dutch++;
    else if (ENGLISH.test(digits)) english++;
    const percentage = found.percentage || found.text.includes("%");
    if (percentage) continue;
    thousandths ||= THOUSANDTHS.test(digits);
    const mark = DECIMAL.exec(digits)?.[1];
    const decimal = mark === "," ? "nl" : "en";
    if (mark && !broken[decimal].has(found.column)) broken[decimal].set(found.column, found);
    const own = groupedIn(digits);
    if (own && !grouped[own].has(found.column)) grouped[own].set(found.column, found);
  }
  // `458.3` beside `1.290` is a slip in Dutch: in English notation 1.290 would be one job.
  const nothingDutch = dutch === 0 && grouped.nl.size === 0;
  const isEnglish = inThousands
    ? english + grouped.nl.size > dutch + grouped.en.size
    : (nothingDutch && english + grouped.en.size > 0) || (english > dutch && grouped.nl.size === 0);
  const notation = isEnglish ? "en" : "nl";
  const given = { nl: dutch, en: english };
  const unsure = thousandths ? [] : (["nl", "en"] as const).filter((own) => given[own] === 0);
  const assumed = unsure.flatMap((own) =>
    [...grouped[own].values()].map((found) => {
      return { ...found, notation: own, against: given[own === "nl" ? "en" : "nl"] > 0 };
    }),
  );
  const groups = (own: Notation) => !thousandths && (grouped[own].size > 0 || given[own] > 0);
  const grouping = [groups("nl") ? "." : "", groups("en") && notation === "en" ? "," : ""].join("");
  const against = contradicting(
    broken,
    notation,
    grouped[notation].size > 0 || given[notation] > 0,
  );
  return { notation, thousandths, grouping, assumed: [...assumed, ...against] };
}

type ByNotation = Readonly<Record<Notation, ReadonlyMap<number, FigureText>>>;

/** Of each column the first decimal that is written in the other notation than its table's. */
function contradicting(broken: ByNotation, notation: Notation, isSure: boolean): AssumedText[] {
  const other = notation === "nl" ? "en" : "nl";
  if (!isSure) return [];
  return [...broken[other].values()].map((found) => {
    return { ...found, notation: other, against: true };
  });
}

/**
 * Whether a mark that groups by three elsewhere in the table stands before more digits: a decimal
 * would be as wrong as a thousand, as where a footnote's raised digit was lost in it.
 *
 * @example isBroken("6.3202", {grouping: "."}) //=> true
 */
export function isBroken(text: string, { grouping }: Pick<TableNotation, "grouping">): boolean {
  const mark = TOO_MANY.exec(digitsIn(text))?.[1];
  return mark !== undefined && grouping.includes(mark);
}

/**
 * The notation in which one text is to be read: that of its table, but of a count without
 * thousandths the one in which its point groups.
 *
 * @example notationOf("1,290", {notation: "nl", thousandths: false}) //=> "en"
 */
export function notationOf(
  text: string,
  { notation, thousandths }: Pick<TableNotation, "notation" | "thousandths">,
): Notation {
  return (thousandths ? null : groupedIn(digitsIn(text))) ?? notation;
}

const digitsIn = (text: string): string => /\d[\d.,]*\d/.exec(text)?.[0] ?? "";

function groupedIn(digits: string): Notation | null {
  const mark = EITHER.exec(digits)?.[1];
  if (mark === undefined) return null;
  return mark === "." ? "nl" : "en";
}

/** Says where nothing shows in which notation a text was written, and how it was read. */
export function notationFindings(grid: Grid, { assumed }: TableNotation): Finding[] {
  return assumed.map(({ row, column, text, notation, against }) => ({
    ...{ code: "notation-assumed", severity: against ? "warning" : "note" },
    ...{ sector: null, label: null, year: null },
    origin: grid.origin(row, column),
    ...{ text, notation },
  }));
}
