import { type FigureRow, type FigureField, withoutFigures } from "../domain/figures";
import type { Origin, Quantity } from "../domain/quantities";
import { columnNotation } from "./column-notation";
import { isFigureRole, isPercentage, type FigureRole } from "./figure-roles";
import { yearAt } from "./head-cell";
import { percentageScale } from "./percentage-scale";
import { notationFindings } from "./notation-findings";
import type { CellMeaning } from "./read-cell";
import { hasFigures } from "./has-figures";
import { sectorNameless } from "./sector-nameless";
import { readHeader, tellsOfFigures } from "./read-header";
import type { OpenTable } from "./open-table";
import { readFigure, type RowReading } from "./read-row";
import { readYear } from "./read-year";
import { rowKind } from "./row-kind";
import { who as whoIs, whoOf, type Who } from "./row-name";

/** A figure of which the cells are still being gathered. */
type Gathered = { -readonly [Key in keyof FigureRow]: FigureRow[Key] } & {
  blanks: Partial<Record<FigureField, Origin>>;
};

/** Reads a table in which each row says what it gives: `Doel`, `Realisatie`. */
export function readMeasureRows(table: OpenTable, rows: readonly number[]): RowReading[] {
  const { grid, layout } = table;
  sayUnread(table, rows);
  const gathered = new Map<string, { reading: RowReading; figure: Gathered }>();
  const meanings = meaningsOf(table, rows);
  const whose = namesOver(table);
  for (const row of rows) {
    const measure = readHeader(String(grid.spread(row, layout.columns.measure ?? layout.left)));
    const who = whose(row, measure !== null);
    if (!measure || !isFigureRole(measure.role)) continue;
    if (who.sector === "") {
      if (hasFigures(grid, layout, row)) table.findings.push(sectorNameless(table, row, null));
      continue;
    }
    const role = measure.role;
    for (const column of layout.figureColumns) {
      const year = yearIn(table, row, column);
      if (year === "unreadable") {
        reportYear(table, row, who);
        continue;
      }
      const meaning = { ...(meanings.get(role) ?? plain(role)) };
      if (measure.unit && !meaning.percentage) meaning.unit = measure.unit;
      const quantity = readFigure(table, row, column, meaning, { who, year });
      const { figure } = entryOf(gathered, who, year);
      put(figure, role, quantity, grid.origin(row, column));
    }
  }
  return [...gathered.values()].map(({ reading }) => reading);
}

/** What a row gives that speaks of figures and is not known, `Realisatie incl. SROI`, is said once. */
function sayUnread({ grid, layout, findings }: OpenTable, rows: readonly number[]): void {
  const column = layout.columns.measure ?? layout.left;
  const said = new Set<string>();
  for (const row of rows) {
    const text = grid.text(row, column);
    if (said.has(text) || readHeader(text) || !tellsOfFigures(text)) continue;
    if (!hasFigures(grid, layout, row)) continue;
    said.add(text);
    findings.push({
      ...{ code: "column-unread", severity: "note", sector: null, label: null, year: null, text },
      origin: grid.origin(row, column),
    });
  }
}

/** Whose figures a row gives: by its own name, or by the one that stands alone above its measures. */
function namesOver(table: OpenTable): (row: number, isMeasure: boolean) => Who {
  const { grid, layout } = table;
  const { sector, measure } = layout.columns;
  if (sector === undefined || sector !== measure) return (row) => whoOf(table, row, null);
  let above = whoIs("", null, grid.origin(layout.headerRow, sector));
  return (row, isMeasure) => {
    const name = grid.text(row, sector);
    if (!isMeasure && name !== "" && !hasFigures(grid, layout, row))
      above = whoIs(name, null, grid.origin(row, sector));
    return above;
  };
}

const plain = (role: FigureRole): CellMeaning & { unit: CellMeaning["unit"] } => ({
  ...{ percentage: isPercentage(role), scale: undefined, unit: null },
  ...{ notation: "nl", thousandths: false, change: role === "statedChange" },
});

/** Notation by the whole table, the scale of percentages by their rows. */
function meaningsOf(
  { grid, layout, findings, inThousands }: OpenTable,
  rows: readonly number[],
): Map<FigureRole, CellMeaning> {
  const byRole = new Map<FigureRole, number[]>();
  for (const row of rows) {
    const name = String(grid.spread(row, layout.columns.measure ?? layout.left));
    const role = readHeader(name)?.role;
    if (role && isFigureRole(role)) byRole.set(role, [...(byRole.get(role) ?? []), row]);
  }
  const texts = [...byRole].flatMap(([role, of]) =>
    layout.figureColumns.flatMap((column) =>
      of.map((row) => {
        return { text: grid.text(row, column), percentage: isPercentage(role), row, column };
      }),
    ),
  );
  const written = columnNotation(
    texts.filter(({ text }) => text !== ""),
    inThousands,
  );
  findings.push(...notationFindings(grid, written));
  const { notation, thousandths } = written;
  const columns = layout.figureColumns;
  const rates = [...byRole].filter(([role]) => isPercentage(role));
  return new Map(
    [...byRole].map(([role, of]) => {
      const others = rates.flatMap(([other, rowsOf]) => (other === role ? [] : rowsOf));
      const cells = { own: { columns, rows: of }, others: { columns, rows: others } };
      const scale = isPercentage(role) ? percentageScale(grid, cells, notation) : undefined;
      return [role, { ...plain(role), notation, thousandths, scale }];
    }),
  );
}

function yearIn({ grid, layout, titleYear }: OpenTable, row: number, column: number) {
  const above = layout.columns.value === undefined ? yearAt(grid, layout.headerRow, column) : null;
  if (above !== null) return above;
  const at = layout.columns.year;
  if (at === undefined) return titleYear;
  const year = readYear(grid.spread(row, at), grid.numberFormat(row, at), grid.date1904);
  return year === "blank" ? titleYear : year;
}

function reportYear({ grid, layout, findings }: OpenTable, row: number, who: Who): void {
  const column = layout.columns.year ?? layout.left;
  findings.push({
    ...{ code: "year-unreadable", severity: "error", year: null },
    ...{ sector: who.sector, label: who.label },
    origin: grid.origin(row, column),
    text: String(grid.value(row, column)),
  });
}

function entryOf(
  gathered: Map<string, { reading: RowReading; figure: Gathered }>,
  who: Who,
  year: number | null,
): { figure: Gathered } {
  const key = JSON.stringify([who.sector, who.organisation, year]);
  const known = gathered.get(key);
  if (known) return known;
  const figure: Gathered = {
    ...withoutFigures(who, year),
    blanks: {},
    origin: who.origin,
    organisation: who.organisation,
    ...(who.organisationOrigin ? { organisationOrigin: who.organisationOrigin } : {}),
  };
  const isTotal = who.organisation === null && rowKind(who.label) === "total";
  const entry = { reading: { kind: isTotal ? "total" : "figure", figure } as const, figure };
  gathered.set(key, entry);
  return entry;
}

function put(
  figure: Gathered,
  role: FigureRole,
  quantity: Quantity | "missing" | "unreadable",
  origin: Origin,
): void {
  if (quantity === "missing") figure.blanks[role] = origin;
  else if (quantity !== "unreadable") figure[role] ??= quantity;
}
