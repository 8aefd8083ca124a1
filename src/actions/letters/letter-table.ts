import { FIGURE_FIELDS, type FigureField, type SectorFigure } from "../../domain/figures";
import type { Quantity } from "../../domain/quantities";
import type { Mention } from "../../letter";
import { letterTextsFor } from "../../locale";
import { language } from "../addin";

/** Figures of a letter, to be put in the workbook as its source. */
export interface LetterTableInput {
  /** Name of the file; empty for what was pasted. */
  readonly file: string;
  readonly figures: readonly SectorFigure[];
  /** The place in the letter that each figure was taken from. */
  readonly sources: ReadonlyMap<Quantity, Pick<Mention, "line" | "sentence">>;
  readonly moment: Date;
}

interface Cell {
  readonly value: string | number;
  readonly format: string;
}

/** Columns beside those of figures, in points. */
const WIDTHS = { sector: 190, year: 42, figure: 84, coverage: 66, sentence: 480 };
const text = (value: string): Cell => ({ value, format: "General" });

/**
 * A letter as one table that the rest of the add-in reads as a source: a row for each sector and
 * year, numbers in formats that keep decimals, unit and approximation, and the sentences that say
 * them. Columns of which the letter says nothing are left out, but for target and realised.
 */
export function letterTable({ file, figures, sources, moment }: LetterTableInput) {
  const { sheet, tag } = letterTextsFor(language().tag);
  const fields = FIGURE_FIELDS.filter(
    (field) =>
      field === "target" || field === "realised" || figures.some((figure) => figure[field]),
  );
  const covered = figures.some(({ coverage }) => coverage);
  const { columns } = sheet;
  const headers = [
    ...[columns.sector, columns.year, ...fields.map((field) => columns[field])],
    ...(covered ? [columns.coverage] : []),
    columns.sentence,
  ].map((header): Cell => ({ value: header, format: "@" }));
  const rows = figures.map((figure) => [
    text(figure.label),
    figure.year === null ? text("") : { value: figure.year, format: "0" },
    ...fields.map((field) => figureCell(figure[field])),
    ...(covered ? [text(coverageText(figure, tag))] : []),
    text(sentencesOf(figure, fields, sources)),
  ]);
  const all = [headers, ...rows];
  return {
    name: sheet.name,
    rows: all.map((row) => row.map(({ value }) => value)),
    formats: all.map((row) => row.map(({ format }) => format)),
    widths: [
      ...[WIDTHS.sector, WIDTHS.year, ...fields.map(() => WIDTHS.figure)],
      ...(covered ? [WIDTHS.coverage] : []),
      WIDTHS.sentence,
    ],
    note: sheet.origin(file, momentText(moment, tag)),
  };
}

/** @example figureCell(...) //=> {value: 1900, format: '"+/- "#,##0" fta"'} */
function figureCell(quantity: Quantity | null): Cell {
  if (!quantity) return text("");
  const { value, unit, decimals, approximate } = quantity;
  const places = decimals === 0 ? "" : `.${"0".repeat(decimals)}`;
  const mark = approximate ? '"+/- "' : "";
  if (unit === "percentage") return { value, format: `${mark}0${places}%` };
  const named = unit === null ? "" : `" ${unit}"`;
  return { value, format: `${mark}#,##0${places}${named}` };
}

function coverageText({ coverage }: SectorFigure, tag: "nl-NL" | "en-US"): string {
  if (!coverage) return "";
  return `${coverage.reported} ${tag === "nl-NL" ? "van" : "of"} ${coverage.of}`;
}

/** One sentence that says several figures stands there once. */
function sentencesOf(
  figure: SectorFigure,
  fields: readonly FigureField[],
  sources: LetterTableInput["sources"],
): string {
  const { sheet } = letterTextsFor(language().tag);
  const said = new Map<string, { line: number; what: FigureField }>();
  for (const field of fields) {
    const quantity = figure[field];
    const place = quantity && sources.get(quantity);
    if (place && !said.has(place.sentence))
      said.set(place.sentence, { line: place.line, what: field });
  }
  return [...said]
    .map(([sentence, { line, what }]) => sheet.sentence(what, sentence, line))
    .join(" ");
}

function momentText(moment: Date, tag: "nl-NL" | "en-US"): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: "long", timeStyle: "short" }).format(moment);
}
