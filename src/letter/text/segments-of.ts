import { findSector, knownAs } from "../../domain/sectors";
import type { Notation } from "../../domain/quantities";
import { blockLine, isLabel, isUnitAlone, isValueAlone, withoutBullet } from "./block-line";
import { numbersIn } from "../words";
import { withoutFootnoteMarks } from "./footnote-marks";
import type { LetterLine, LetterText } from "./letter-text";
import type { Segment, TableRow } from "./segment";
import { withoutPageFurniture } from "./without-page-furniture";

const BULLET = /^\s*(?:[•●▪◦·*�\uf0b7]|[-–—]\s)/u;
/** Perhaps with the mark of a footnote behind it; the point in `1,460.5` ends nothing. */
const TERMINAL =
  /[.!?:;][)”"'’]?(?:$|\s+\d{1,2}$)|(?:(?<!\d)|(?<![\d.,])(?:19|20)\d\d)[.!?:;][)”"'’]?\d{1,2}$/;
const FOOTNOTE = /^\s?(\d{1,2})\s?(?=[\p{Lu}“"]|www|http)/u;
const NUMBERED = /^\s*(?:\d{1,2}(?:\.\d{1,2})*\.?|[a-z]\)|[IVX]+\.)\s+(?=\p{L})/u;
/** Longer lines are paragraphs, whatever they end in. */
const LONGEST_HEADING = 90;
/** A label and its figure stand no further apart. */
const NEAR = 2;

/** What the reading of lines knows as it goes on. */
interface Cursor {
  readonly lines: readonly LetterLine[];
  readonly notation: Notation;
  readonly segments: Segment[];
  at: number;
  prose: LetterLine[];
  footnote: { lines: LetterLine[]; number: number } | null;
  lastFootnote: number;
}

/**
 * A letter taken apart into headings, tables and running text. A block of the letter is a table of
 * two columns, also where its cells are broken over lines; what page breaks and footnotes parted is
 * put together.
 */
export function segmentsOf(letter: LetterText, notation: Notation): Segment[] {
  const keep = (text: string): boolean =>
    isSectorLine(text) ||
    isLabel(text.trim()) ||
    blockLine(text, notation) !== null ||
    holdsFigure(text, notation);
  const { lines } = withoutPageFurniture(letter, keep);
  const cursor: Cursor = {
    ...{ lines, notation, segments: [], at: 0, prose: [], footnote: null, lastFootnote: 0 },
  };
  while (cursor.at < lines.length) step(cursor);
  endFootnote(cursor);
  endProse(cursor);
  return joinedTables(cursor.segments);
}

/** What a line may be, the first that it is. */
const KINDS: readonly ((cursor: Cursor, line: LetterLine) => boolean)[] = [
  blank,
  pageNumber,
  footnoteStart,
  footnoteGoesOn,
  tableRow,
  blockRow,
  heading,
  prose,
];

function step(cursor: Cursor): void {
  const line = cursor.lines[cursor.at];
  if (line) KINDS.find((kind) => kind(cursor, line));
  cursor.at += 1;
}

function blank(cursor: Cursor, { text }: LetterLine): boolean {
  if (text.trim() !== "") return false;
  endFootnote(cursor);
  const last = cursor.prose.at(-1);
  // A sentence that a page break or a footnote cuts goes on behind it.
  if (last && TERMINAL.test(last.text.trim()) && !turnsPage(cursor)) endProse(cursor);
  return true;
}

/** A number that stands alone in the middle of a sentence, on a page too short to know its foot. */
function pageNumber({ lines, at, prose: before }: Cursor, { text }: LetterLine): boolean {
  const last = before.at(-1);
  if (!last || TERMINAL.test(last.text.trim()) || !/^\s*\d{1,3}\s*$/.test(text)) return false;
  return [lines[at - 1], lines[at + 1]].every((line) => line?.text.trim() === "");
}

/** Whether a page ends in these blank lines: what it parts is one paragraph, as far as anyone sees. */
function turnsPage({ lines, at }: Pick<Cursor, "lines" | "at">): boolean {
  const isFilled = ({ text }: LetterLine): boolean => text.trim() !== "";
  const start = Math.max(0, at - LONGEST_GAP);
  const before = lines.slice(start, at).findLastIndex(isFilled);
  const behind = lines.slice(at, at + LONGEST_GAP).findIndex(isFilled);
  if (behind < 0) return false;
  const gap = lines.slice(start + Math.max(0, before), at + behind + 1);
  return gap.some(({ furniture, page }) => furniture === true || page !== gap[0]?.page);
}

function footnoteStart(cursor: Cursor, { text, ...at }: LetterLine): boolean {
  const [start = "", digits = ""] = FOOTNOTE.exec(text) ?? [];
  const number = Number(digits);
  if (start === "" || number <= cursor.lastFootnote || number > cursor.lastFootnote + 3)
    return false;
  if (isSectorLine(text) || blockLine(text, cursor.notation)) return false;
  endFootnote(cursor);
  cursor.footnote = { lines: [{ ...at, text: text.slice(start.length) }], number };
  cursor.lastFootnote = number;
  return true;
}

function footnoteGoesOn(cursor: Cursor, line: LetterLine): boolean {
  const { footnote } = cursor;
  if (!footnote) return false;
  if (
    line.text.startsWith(" ") ||
    isSectorLine(line.text) ||
    blockLine(line.text, cursor.notation)
  ) {
    endFootnote(cursor);
    return false;
  }
  footnote.lines.push(line);
  return true;
}

function tableRow(cursor: Cursor, line: LetterLine): boolean {
  const cells = cellsOf(line.text);
  if (cells.length < 2) return false;
  endProse(cursor);
  push(cursor, { cells, at: line });
  return true;
}

/** @example cellsOf("| Politie | 713 |") //=> ["Politie", "713"] */
function cellsOf(text: string): string[] {
  if (text.includes("\t")) return text.split("\t").map((cell) => cell.trim());
  if (/^\s*\|.*\|\s*$/.test(text) && !/^[\s|:=-]+$/.test(text))
    return text
      .trim()
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim());
  const apart = text.trim().split(/ {2,}/);
  return apart.length > 2 || (apart.length === 2 && /^\S*\d\S*( \S+)?$/.test(apart[1] ?? ""))
    ? apart
    : [];
}

function push({ segments }: Cursor, row: TableRow): void {
  segments.push({ kind: "table", rows: [row] });
}

/** A label and its figure on one line, on two, or with the unit on a line of its own. */
function blockRow(cursor: Cursor, line: LetterLine): boolean {
  const { notation, prose: before } = cursor;
  const last = before.at(-1);
  const midSentence = last !== undefined && !TERMINAL.test(last.text.trim());
  if (midSentence && !/^\s*\p{Lu}|^\s*[•●▪◦·*�-]/u.test(line.text)) return false;
  const own = blockLine(line.text, notation);
  const next = nextFilled(cursor, cursor.at);
  if (own) {
    endProse(cursor);
    const isUnit = next && !/\p{L}|%/u.test(own.value) && isUnitAlone(next.line.text);
    push(cursor, {
      cells: [own.label, isUnit ? `${own.value} ${next.line.text.trim()}` : own.value],
      at: line,
    });
    if (isUnit) cursor.at = next.at;
    return true;
  }
  const label = withoutBullet(line.text.trim()).replace(/:$/, "");
  if (!next || /\d/.test(label) || !isLabel(label)) return false;
  const after = nextFilled(cursor, next.at);
  if (isValueAlone(next.line.text, notation)) {
    const unit =
      after && !/\p{L}|%/u.test(next.line.text) && isUnitAlone(after.line.text) ? after : null;
    endProse(cursor);
    push(cursor, {
      cells: [label, `${next.line.text.trim()} ${unit?.line.text.trim() ?? ""}`.trim()],
      at: line,
    });
    cursor.at = (unit ?? next).at;
    return true;
  }
  const both =
    /^\s*\p{Ll}/u.test(next.line.text) &&
    blockLine(`${line.text.trim()} ${next.line.text.trim()}`, notation);
  if (!both) return false;
  endProse(cursor);
  push(cursor, { cells: [both.label, both.value], at: line });
  cursor.at = next.at;
  return true;
}

function nextFilled({ lines }: Cursor, from: number): { line: LetterLine; at: number } | null {
  for (let at = from + 1; at <= from + NEAR; at++) {
    const line = lines[at];
    if (line && line.text.trim() !== "") return { line, at };
  }
  return null;
}

function heading(cursor: Cursor, line: LetterLine): boolean {
  const text = line.text.trim();
  const last = cursor.prose.at(-1);
  const isOpen = last !== undefined && !TERMINAL.test(last.text.trim());
  const above = cursor.lines[cursor.at - 1];
  const afterBlank = !above || above.text.trim() === "";
  if (text.length > LONGEST_HEADING || BULLET.test(line.text)) return false;
  if (isOpen && !(afterBlank && isSectorLine(text))) return false;
  if (!/^[\p{Lu}\d]/u.test(text) || /[.!?;,]$/.test(withoutFootnoteMarks(text).trim()))
    return false;
  // A line with a figure says something; a heading that said it would be lost.
  if (holdsFigure(text, cursor.notation)) return false;
  if (goesOnBehindGap(cursor)) return false;
  const next = cursor.lines[cursor.at + 1]?.text.trim() ?? "";
  const isRunning = RUNNING.test(text) || (next !== "" && !isHeadLine(text));
  if (!isSectorLine(text) && (/^\p{Ll}/u.test(next) || isRunning)) return false;
  endProse(cursor);
  cursor.segments.push({
    kind: "heading",
    text: text.replace(NUMBERED, "").replace(/:$/, ""),
    at: line,
  });
  return true;
}

const nowhere = () => ({ kind: "argument" }) as const;
const holdsFigure = (text: string, notation: Notation): boolean =>
  numbersIn(text, notation, nowhere).some(({ unit }) => unit !== null);

/** Blank lines that a page's end and its furniture leave. */
const LONGEST_GAP = 8;

/** Whether what looks like a heading is a sentence that goes on on the next page. */
function goesOnBehindGap(cursor: Cursor): boolean {
  const { lines, at, notation } = cursor;
  const next = lines.slice(at + 1, at + 1 + LONGEST_GAP).find(({ text }) => text.trim() !== "");
  if (!next || isSectorLine(next.text) || isLabel(next.text.trim())) return false;
  if (cellsOf(next.text).length > 1 || blockLine(next.text, notation) !== null) return false;
  const [goesOn, turns] = [/^\p{Ll}/u.test(next.text), turnsPage({ lines, at: at + 1 })];
  return isSectorLine(lines[at]?.text ?? "") ? goesOn && turns : goesOn || turns;
}

/** What no heading holds, and a line of a paragraph may. */
const RUNNING =
  /[.;]\s|\b(?:is|was|waren|zijn|wordt|worden|werd|werden|laat|heeft|hebben|bedraagt|bedroeg|were|has|have)\b|\s(?:van|met|op|de|het|een|bij|naar|dan|of|door|in|te|om|en|the|at|to|by)$/i;

/** Beside other lines, a heading is what says so: a block's head, a word or two. */
const isHeadLine = (text: string): boolean =>
  /^[^,]{0,60}\b(?:19|20)\d\d$/.test(text) || text.split(/\s+/).length <= 4;

/** @example isSectorLine("3.2 Politie 2023") //=> true */
function isSectorLine(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  const bare = text
    .trim()
    .replace(NUMBERED, "")
    .replace(/[\s(–-]*(?:19|20)\d\d\)?:?$/, "")
    .replace(/:$/, "");
  return /^\p{Lu}/u.test(bare) && (findSector(bare) !== null || knownAs(bare) === "total");
}

function prose(cursor: Cursor, line: LetterLine): boolean {
  if (BULLET.test(line.text)) endProse(cursor);
  cursor.prose.push({ ...line, text: withoutBullet(line.text) });
  return true;
}

function endProse(cursor: Cursor): void {
  if (cursor.prose.length > 0)
    cursor.segments.push({ kind: "prose", lines: cursor.prose, footnote: false });
  cursor.prose = [];
}

function endFootnote(cursor: Cursor): void {
  const { footnote, segments } = cursor;
  if (footnote) segments.push({ kind: "prose", lines: footnote.lines, footnote: true });
  cursor.footnote = null;
}

/** Rows below each other are one table. */
function joinedTables(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (segment.kind === "table" && last?.kind === "table")
      joined[joined.length - 1] = { kind: "table", rows: [...last.rows, ...segment.rows] };
    else joined.push(segment);
  }
  return joined;
}
