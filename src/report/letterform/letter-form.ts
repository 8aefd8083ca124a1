import { figuresOfYear, type SectorFigure } from "../../domain/figures";
import { SECTORS, type GroupId } from "../../domain/sectors";
import type { LetterFormTexts } from "../../locale/interfaces";
import { letterBlock, type LetterBlock } from "./letter-block";

export interface LetterFormInput {
  readonly figures: readonly SectorFigure[];
  /** `null` for a source that names no year. */
  readonly year: number | null;
  /** Id of the one sector to write; `null` for all. */
  readonly sector: string | null;
  readonly texts: LetterFormTexts;
}

/** Figures in the letter's form, ready for the clipboard. */
export interface LetterForm {
  readonly html: string;
  readonly text: string;
  /** How many sectors are in it; none when the source has nothing of that year or sector. */
  readonly blocks: number;
}

export interface LetterGroup {
  readonly name: string;
  readonly blocks: readonly LetterBlock[];
}

const GROUPS: readonly (GroupId | "other")[] = ["overheid", "onderwijs", "other"];

/**
 * Writes sectors as the progress letter does (Kamerstuk 34 352, nr. 328): by group, in the order of
 * the letter, each with its block of figures. Headings of groups are there when all are written.
 *
 * @example letterForm({ figures, year: 2023, sector: "politie", texts }).text
 * //=> "Politie\nCijfermatige realisatie 2023\nDoel 713 fta\nRealisatie 387 fta\nRealisatiepercentage 54,3%\n"
 */
export function letterForm({ figures, year, sector, texts }: LetterFormInput): LetterForm {
  const groups = letterGroups({ figures, year, sector, texts });
  const headed = sector === null;
  const html = groups.flatMap(({ name, blocks }) => [
    ...(headed ? [groupHtml(name)] : []),
    ...blocks.map(blockHtml),
  ]);
  const text = groups.flatMap(({ name, blocks }) => [
    ...(headed ? [name] : []),
    ...blocks.map(blockText),
  ]);
  return {
    html: `${html.join("\n")}\n`,
    text: `${text.join("\n\n")}\n`,
    blocks: groups.reduce((sum, { blocks }) => sum + blocks.length, 0),
  };
}

/** The blocks of a letter by group, in the order of the letter; groups without any are left out. */
export function letterGroups({ figures, year, sector, texts }: LetterFormInput): LetterGroup[] {
  const ofYear = figuresOfYear(figures, year);
  const wanted = sector === null ? ofYear : ofYear.filter((figure) => figure.sector === sector);
  return GROUPS.map((group) => ({
    name: texts.groups[group],
    blocks: inLetterOrder(wanted.filter((figure) => (figure.group ?? "other") === group)).map(
      (figure) => letterBlock(figure, texts),
    ),
  })).filter(({ blocks }) => blocks.length > 0);
}

/** Sectors that the letter does not know keep the order of the source. */
function inLetterOrder(figures: readonly SectorFigure[]): SectorFigure[] {
  const place = ({ sector }: SectorFigure): number => {
    const found = SECTORS.findIndex(({ id }) => id === sector);
    return found < 0 ? SECTORS.length : found;
  };
  return [...figures].sort((a, b) => place(a) - place(b));
}

const CELL = "padding:2pt 8pt 2pt 0;vertical-align:top";
const RULE = "border-bottom:0.5pt solid #9aa7b2";

/**
 * A sector's block as Word takes it: a heading, a table of two columns with a heading row, and its
 * notes. What came from cells is text, whatever is in it.
 */
export function blockHtml({ sector, heading, lines, notes }: LetterBlock): string {
  const rows = lines.map(
    ({ label, value }) =>
      `<tr><td style="${CELL}">${escaped(label)}</td><td style="${CELL};text-align:right;white-space:nowrap">${escaped(value)}</td></tr>`,
  );
  return [
    `<h3>${escaped(sector)}</h3>`,
    `<table style="border-collapse:collapse"><thead><tr><th colspan="2" style="${CELL};${RULE};text-align:left">${escaped(heading)}</th></tr></thead>`,
    `<tbody>${rows.join("")}</tbody></table>`,
    ...notes.map((note) => `<p>${escaped(note)}</p>`),
  ].join("\n");
}

/** The heading above a group's blocks. */
export function groupHtml(name: string): string {
  return `<h2>${escaped(name)}</h2>`;
}

/** @example escaped("<b>'Rijk' & co") //=> "&lt;b&gt;&#39;Rijk&#39; &amp; co" */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/**
 * A sector's block as lines of text, in the order of the letter.
 *
 * @example blockText(block)
 * //=> "Politie\nCijfermatige realisatie 2023\nDoel 713 fta\nRealisatie 387 fta\nRealisatiepercentage 54,3%"
 */
export function blockText({ sector, heading, lines, notes }: LetterBlock): string {
  return [
    oneLine(sector),
    heading,
    ...lines.map(({ label, value }) => `${label} ${value}`),
    ...notes,
  ].join("\n");
}

/** A name with a line break in its cell stays one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
