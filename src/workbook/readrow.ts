import type { Finding } from "../domain/finding";
import type { Coverage } from "../domain/coverage";
import type { FigureUnit, Origin, Quantity } from "../domain/quantity";
import type { SectorFigure } from "../domain/sectorfigure";
import { groupOf, sectorKey } from "../domain/sectors";
import { withoutFigures } from "../domain/withoutfigures";
import { FIGURE_ROLES, hasFigures, type FigureRole } from "./figureroles";
import type { Layout } from "./findlayouts";
import type { Grid } from "./grid";
import { readCell, type CellMeaning } from "./readcell";
import { readYear, type YearReading } from "./readyear";
import { rowKind } from "./rowkind";

/** A table while its rows are read. */
export interface OpenTable {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly meanings: Readonly<Record<FigureRole, CellMeaning>>;
  /** Year of rows that name none themselves. */
  readonly titleYear: number | null;
  /** What cannot be read is added here. */
  readonly findings: Finding[];
}

/** What a finding about a row can tell of it. */
interface About {
  readonly sector: string | null;
  readonly label: string | null;
  readonly year: number | null;
}

/** Reads one row; `null` when it holds no sector's figures, or does not say whose or of when. */
export function readRow(table: OpenTable, row: number): SectorFigure | null {
  const { grid, layout } = table;
  const { columns } = layout;
  const label = grid.text(row, columns.sector);
  const kind = rowKind(label);
  const filled = kind !== "total" && kind !== "part" && hasFigures(grid, layout, row);
  if (!filled && kind !== "sector") return null;
  const year = yearOf(table, row);
  const sector = sectorKey(label);
  if (kind === "blank" || year === "unreadable") {
    reportNameless(table, row, label);
    // The sector is there all the same: a total without it is not complete.
    return label === "" ? null : withoutFigures({ sector, label, group: groupOf(sector) }, null);
  }
  const about = { sector, label, year };
  const read = (role: FigureRole) => readFigure(table, row, role, about);
  return {
    ...about,
    group: groupOf(sector),
    target: read("target"),
    realised: read("realised"),
    statedRate: read("statedRate"),
    procurement: read("procurement"),
    statedRateInclProcurement: read("statedRateInclProcurement"),
    hiredIn: null,
    statedChange: null,
    origin: grid.origin(row, columns.sector),
    blanks: {},
    remark: columns.remark === undefined ? null : grid.text(row, columns.remark) || null,
    coverage:
      columns.coverage === undefined
        ? null
        : coverageIn(grid.text(row, columns.coverage), grid.origin(row, columns.coverage)),
  };
}

function yearOf({ grid, layout, titleYear }: OpenTable, row: number): Year {
  const column = layout.columns.year;
  if (column === undefined) return titleYear;
  const year = readYear(grid.value(row, column), grid.numberFormat(row, column));
  return year === "blank" ? titleYear : year;
}

type Year = Exclude<YearReading, "blank"> | null;

/** Without a name or a year nobody knows what the figures are of, so they are not guessed at. */
function reportNameless(table: OpenTable, row: number, label: string): void {
  const { grid, layout } = table;
  const { columns } = layout;
  const filled = FIGURE_ROLES.map((role) => columns[role]).find(
    (column) => column !== undefined && !grid.isBlank(row, column),
  );
  const column = label === "" ? (filled ?? columns.sector) : (columns.year ?? columns.sector);
  const about: About =
    label === ""
      ? { sector: null, label: null, year: null }
      : { sector: sectorKey(label), label, year: null };
  report(table, row, column, about, String(grid.value(row, column)));
}

function readFigure(
  table: OpenTable,
  row: number,
  role: FigureRole,
  about: About,
): Quantity | null {
  const { grid, layout, meanings } = table;
  const column = layout.columns[role];
  if (column === undefined) return null;
  const unit = unitOf(table, row) ?? meanings[role].unit;
  const reading = readCell(grid, row, column, { ...meanings[role], unit });
  if (reading.kind === "unreadable") report(table, row, column, about, reading.text);
  return reading.kind === "figure" ? reading.quantity : null;
}

/** The unit that the row itself names, in a column of units. */
function unitOf({ grid, layout }: OpenTable, row: number): FigureUnit | null {
  const column = layout.columns.unit;
  const text = column === undefined ? "" : grid.text(row, column).toLowerCase();
  const units: readonly FigureUnit[] = ["fta", "banen", "dienstverbanden", "personen"];
  return units.find((unit) => unit === text) ?? null;
}

/** @example coverageIn("7 van de 8") //=> {reported: 7, of: 8} */
function coverageIn(text: string, origin: Origin): Coverage | null {
  const match = /(\d+)\s*(?:van de|van|uit|of the|of|out of|\/)\s*(\d+)/i.exec(text);
  return match ? { reported: Number(match[1]), of: Number(match[2]), origin } : null;
}

function report(table: OpenTable, row: number, column: number, about: About, text: string): void {
  table.findings.push({
    code: "figure-unreadable",
    severity: "error",
    ...about,
    origin: table.grid.origin(row, column),
    text,
  });
}
