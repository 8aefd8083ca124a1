import type { Area, Grid } from "../cells";
import { isDayWithinYear, AMOUNT, type Label } from "../words";
import {
  isNumbering,
  labelAt,
  placeOf,
  repeatsHeader,
  rowFactsOf,
  type Place,
  type RowFacts,
} from "./region";

/** How many filled rows below a header its first figures may stand. */
const ROWS_TO_FIGURES = 7;
/** So many rows of figures below each other tell which columns hold them. */
const ROWS_OF_FIGURES = 4;
/** How many filled rows the lines of headers may be. */
const HEADER_ROWS = 12;
/** More blank rows than these end what may be a table. */
const BLANK_ROWS = 6;
/** A text of this length in a line is a sentence, no header. */
const SENTENCE = 60;

/**
 * Where on a sheet, or in some of its columns, tables may stand. These are proposals: what a place
 * holds is decided by the reading that explains most of it.
 */
export function findPlaces(
  grid: Grid,
  { left, right }: { readonly left: number; readonly right: number },
  others: readonly Area[],
): Place[] {
  const part = { top: grid.top, bottom: grid.rowEnd - 1, left, right, taken: others };
  const facts = rowFactsOf(grid, part);
  const headers: boolean[] = [];
  for (const at of facts.keys())
    headers.push(
      isHeader(grid, facts, at) && !isData(grid, facts, headers, at) && !isBetween(grid, facts, at),
    );
  const places: Place[] = [];
  for (let at = 0; at < facts.length; at++) {
    if (headers[at] !== true) continue;
    const body = bodyOf(grid, facts, headers, at);
    const last = lastOf(grid, facts, headers, { at, body });
    const from = facts[at];
    const first = facts[body];
    const end = facts[last];
    if (!from || !first || !end || last < body) continue;
    const rows = facts.slice(at, last + 1);
    places.push(placeOf(grid, { top: from.row, body: first.row, end: end.row + 1 }, rows, others));
    at = last;
  }
  return places;
}

const heads = ({ what, when, who, total, key }: Label): boolean =>
  what !== null || when !== null || who !== null || total || key === "value";

/** The first rows of figures below a row, taken together: one of them may lack any. */
function figuresBelow(facts: readonly RowFacts[], at: number): RowFacts | null {
  const begin = facts.slice(at + 1, at + 1 + ROWS_TO_FIGURES).findIndex(({ valued }) => valued);
  const first = begin < 0 ? undefined : facts[at + 1 + begin];
  if (!first) return null;
  const rows = facts.slice(at + 1 + begin, at + 1 + begin + ROWS_OF_FIGURES);
  const end = rows.findIndex(({ valued, row }, index) => !valued || row > first.row + index);
  const own = end < 0 ? rows : rows.slice(0, end);
  const union = (key: "filled" | "values") =>
    [...new Set(own.flatMap((each) => each[key]))].sort((a, b) => a - b);
  return { ...first, filled: union("filled"), values: union("values") };
}

const isMeasure = (grid: Grid, row: number, column: number): boolean =>
  labelAt(grid, row, column).what !== null;

const isKey = ({ key }: Label): boolean =>
  key === "sector" || key === "organisation" || key === "measure";

/** `Aantal`, `fta`: beside the header of names it heads the figures of which a title says more. */
function counts(grid: Grid, row: number, column: number): boolean {
  const { unit, text } = labelAt(grid, row, column);
  return unit !== null || AMOUNT.test(text);
}

/**
 * Whether what stands in the place of figures only says that none is given, beside a header of
 * figures: over a column of remarks an `x` or a dash is a header too.
 */
const saysNone = (grid: Grid, { row, filled, values }: RowFacts): boolean =>
  values.every(
    (column) => /^\D{0,12}$/u.test(grid.text(row, column)) && grid.text(row, column) !== "",
  ) &&
  filled.some((column) => isMeasure(grid, row, column)) &&
  filled.every((column) => labelAt(grid, row, column).who === null);

/** Whether a row without figures names what stands below it, beside the first column. */
function isHeader(grid: Grid, facts: readonly RowFacts[], at: number): boolean {
  const own = facts[at];
  if (!own || (own.valued && !saysNone(grid, own))) return false;
  const below = figuresBelow(facts, at);
  const first = below?.filled[0];
  if (!below || first === undefined) return false;
  const keyed = own.filled.some((column) => isKey(labelAt(grid, own.row, column)));
  const heading = own.filled.filter(
    (column) =>
      (column > first || below.filled.length === 1 || isMeasure(grid, own.row, column)) &&
      below.filled.includes(column) &&
      (heads(labelAt(grid, own.row, column)) || (keyed && counts(grid, own.row, column))) &&
      (below.values.includes(column) || isYearlike(grid, own.row, below.row, column)),
  );
  const [left] = heading;
  if (left === undefined) return false;
  const dated = own.filled.some((column) => labelAt(grid, own.row, column).key === "year");
  if (!dated && isDateOfReport(grid, own.row, heading)) return false;
  const alone = own.filled.length === 1 && own.filled[0] === first;
  const right = heading.at(-1) ?? left;
  const prose = own.filled.some(
    (column) =>
      column > left &&
      column < right &&
      !heading.includes(column) &&
      grid.text(own.row, column).length > SENTENCE,
  );
  return !alone && !prose;
}

/**
 * Whether a row that gives a figure which could be a year, `Vo | Realisatie | 2020`, is one of the
 * table: it begins with a name or a measure, and right above it stands a figure, or a header of one.
 */
function isData(
  grid: Grid,
  facts: readonly RowFacts[],
  headers: readonly boolean[],
  at: number,
): boolean {
  const [own, above] = [facts[at], facts[at - 1]];
  const first = own?.filled[0];
  if (!own || !above || first === undefined || !isRightAbove(grid, above, own)) return false;
  const years = own.filled.filter((column) => labelAt(grid, own.row, column).when !== null);
  const labels = own.filled.map((column) => ({ column, ...labelAt(grid, own.row, column) }));
  const says = labels.filter(
    ({ who, what, total, key }) => who !== null || what !== null || (total && key === null),
  );
  // A name that nobody knows is one too, right below figures and where nothing reads like a header.
  const isName = above.valued && labels.every(({ key }) => key === null);
  if (years.length === 0 || (says.length === 0 && !isName)) return false;
  if (says.some(({ column }) => above.values.includes(column))) return false;
  const isHeader = headers[at - 1] === true;
  // `Mbo | Doel | ` over `Mbo | Realisatie | 2028`: the row above only gives no figure.
  const goesOnInRows = saysWhoAndWhat(grid, above) && saysWhoAndWhat(grid, own);
  return years.every((column) => {
    const { what, when, key, unknown } = labelAt(grid, above.row, column);
    // In front of the names, or of a row that says all else, a year is of the row, under any word.
    const isInFront =
      unknown && (says.some((it) => it.column > column) || saysWhoAndWhat(grid, own));
    const isBelow = isHeader && (what !== null || when !== null || key !== null || isInFront);
    const isBlank = goesOnInRows && grid.isBlank(above.row, column);
    return above.values.includes(column) || when !== null || isBelow || isBlank;
  });
}

/** What only numbers the columns stands between the headers and their first row. */
function isRightAbove(grid: Grid, above: RowFacts, { row, filled }: RowFacts): boolean {
  const [left = 0, right = left] = [filled[0], filled.at(-1)];
  for (let between = above.row + 1; between < row; between++)
    if (!isNumbering(grid, between, left, right)) return false;
  return true;
}

/**
 * Whether a row of words stands between measures, in front of which those stand: in a table on its
 * side it says something of each sector, `Contact | Gemeenten | Politie`.
 */
function isBetween(grid: Grid, facts: readonly RowFacts[], at: number): boolean {
  const [above, own, below] = [facts[at - 1], facts[at], facts[at + 1]];
  const first = own?.filled[0];
  if (!above?.valued || !below?.valued || first === undefined) return false;
  if (!own || above.row !== own.row - 1 || below.row !== own.row + 1) return false;
  const { key, what, who, when, total } = labelAt(grid, own.row, first);
  if (what !== null || who !== null || when !== null || total) return false;
  if (key === "sector" || key === "year" || key === "organisation" || key === "period")
    return false;
  return isMeasure(grid, above.row, first) && isMeasure(grid, below.row, first);
}

const saysWhoAndWhat = (grid: Grid, { row, filled }: RowFacts): boolean =>
  filled.some((column) => labelAt(grid, row, column).who !== null) &&
  filled.some((column) => labelAt(grid, row, column).what !== null);

/** A day above the headers says when the table was made: one alone, and no `Peildatum`. */
function isDateOfReport(grid: Grid, row: number, heading: readonly number[]): boolean {
  const [column, ...more] = heading;
  if (column === undefined || more.length > 0) return false;
  const { what, who, when } = labelAt(grid, row, column);
  if (when === null || what !== null || who !== null) return false;
  return isDayWithinYear(grid.spread(row, column), grid.numberFormat(row, column), grid.date1904);
}

/** A measure over a number that could be a year as well: `Doel` over 2020. */
const isYearlike = (grid: Grid, row: number, below: number, column: number): boolean =>
  labelAt(grid, row, column).what !== null && typeof grid.value(below, column) === "number";

/** Index of the first row below the headers: those may be several, with units among them. */
function bodyOf(
  grid: Grid,
  facts: readonly RowFacts[],
  headers: readonly boolean[],
  at: number,
): number {
  let first = at + 1;
  while (first < facts.length && facts[first]?.valued !== true) first++;
  const values = facts[first]?.values ?? [];
  let body = at + 1;
  for (let next = at; next < Math.min(first, at + HEADER_ROWS); next++) {
    const { filled = [] } = facts[next] ?? {};
    const isLine = filled.length > 1 && filled.some((column) => values.includes(column));
    if (headers[next] !== true && isLine && isOfSomebody(grid, facts[at], facts[next])) break;
    if (headers[next] === true || isLine) body = next + 1;
  }
  return body;
}

/** Whether a row of words is one of the table, in which words stand in the place of figures. */
function isOfSomebody(grid: Grid, header?: RowFacts, line?: RowFacts): boolean {
  const first = line?.filled[0];
  if (!header || !line || first === undefined) return false;
  return line.filled.some((column) => {
    const own = labelAt(grid, line.row, column);
    const above = labelAt(grid, header.row, column);
    const isName = own.who !== null && own.key === null;
    // A column of something else may stand in front of the names.
    if (column !== first) return isName && above.key === "sector";
    if (isName) return above.who === null || above.key !== null;
    // Words alone may be a line of technical names: `sec_id | val_a | val_b`.
    const isFigured = line.values.length > 0;
    return own.unknown && isFigured && (above.key === "sector" || above.key === "organisation");
  });
}

/** Index of the last row that may be of the table below these headers. */
function lastOf(
  grid: Grid,
  facts: readonly RowFacts[],
  headers: readonly boolean[],
  { at, body }: { readonly at: number; readonly body: number },
): number {
  const values = facts.slice(body).find(({ valued }) => valued)?.values ?? [];
  const begun = facts.findIndex(({ valued }, index) => index >= body && valued);
  let last = body - 1;
  let row = facts[body]?.row ?? 0;
  for (let next = body; next < facts.length; next++) {
    const own = facts[next];
    if (!own || own.row - row > BLANK_ROWS) break;
    const again = isAgain(grid, facts, { at, body, next });
    if (headers[next] === true && !again) break;
    const isOther =
      next > begun &&
      !again &&
      !saysMore(grid, own) &&
      !own.valued &&
      isOfOther(grid, own, values, own.row > row + 1) &&
      !goesOn(grid, facts, headers, next);
    if (isOther) break;
    row = own.row;
    // What stands below the last figures may be a note, or the title of the next table.
    if (own.valued || isNamed(grid, own) || saysMore(grid, own)) last = next;
  }
  return Math.max(last, at);
}

/** `Eenheid | fta | fta`, `Respons | 33 van 35`: in a table on its side a row of no figures. */
const saysMore = (grid: Grid, { row, filled: [first, ...others] }: RowFacts): boolean =>
  first !== undefined && others.length > 0 && SAYS_MORE.has(labelAt(grid, row, first).key ?? "");

const SAYS_MORE: ReadonlySet<string> = new Set(["unit", "coverage", "reported", "organisations"]);

/** The headers said again right below a row, as where a page of a printed table begins. */
function isAgain(
  grid: Grid,
  facts: readonly RowFacts[],
  { at, body, next }: { readonly at: number; readonly body: number; readonly next: number },
): boolean {
  const [head, first, before, own] = [facts[at], facts[body], facts[next - 1], facts[next]];
  if (!head || !first || !own || before?.valued !== true || own.row !== before.row + 1)
    return false;
  const columns = [...head.filled, ...own.filled];
  const span = { left: Math.min(...columns), right: Math.max(...columns) };
  return repeatsHeader({ grid, top: head.row, body: first.row, ...span }, own.row);
}

/** Whether right below a row of words stands one that gives figures under a name of its own. */
function goesOn(
  grid: Grid,
  facts: readonly RowFacts[],
  headers: readonly boolean[],
  at: number,
): boolean {
  const [before, own, next] = [facts[at - 1], facts[at], facts[at + 1]];
  if (!before || !own || next?.valued !== true || headers[at + 1] === true) return false;
  if (own.row !== before.row + 1 || next.row !== own.row + 1) return false;
  const [first] = next.filled;
  if (first === undefined || first !== before.filled[0]) return false;
  if (own.filled.some((column) => labelAt(grid, own.row, column).key === "sector")) return false;
  const { who, when, what } = labelAt(grid, next.row, first);
  return who !== null || when !== null || what !== null;
}

const isNamed = (grid: Grid, { row, filled }: RowFacts): boolean =>
  filled.some((column) => labelAt(grid, row, column).who !== null);

/**
 * Whether a row of words begins something else: several texts that nobody knows in the place of
 * figures, or behind a blank row words that name nobody and nothing.
 */
function isOfOther(
  grid: Grid,
  { row, filled, values }: RowFacts,
  columns: readonly number[],
  behindBlank: boolean,
): boolean {
  if (values.length > 0 || filled.length < 2) return false;
  const labels = filled.map((column) => ({ column, ...labelAt(grid, row, column) }));
  const dated = labels.some(({ when, what }) => when !== null && what === null);
  if (labels.some(({ who, key }) => who !== null && (key === null || dated))) return false;
  const foreign = labels.filter(({ column, unknown }) => unknown && columns.includes(column));
  if (foreign.length > 1) return true;
  const isHeader = labels.some(({ key }) => key === "sector");
  const says = labels.some(
    ({ who, total, when, what, key }) =>
      who !== null || (total && key === null) || when !== null || what !== null,
  );
  return (behindBlank || isHeader) && !says;
}
