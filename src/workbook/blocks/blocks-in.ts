import { type SectorFigure, withoutFigures } from "../../domain/figures";
import type { Finding } from "../../domain/findings";
import type { Notation } from "../../domain/quantities";
import { findSector, groupOf, sectorKey } from "../../domain/sectors";
import { accountOfFigures } from "../account";
import { type Area, type Grid, areaAddress, cellAddress, keyText } from "../cells";
import {
  columnNotation,
  type FigureText,
  notationFindings,
  percentageScale,
  type ColumnScale,
  type FoundTable,
  yearsOf,
} from "../figures";
import { yearAbove } from "../regions";
import {
  isFigureRole,
  isPercentage,
  type FigureRole,
  readHeader,
  isValue,
  labelOf,
  tellsOfFigures,
  unitAlone,
  yearsIn,
  FIGURE_ROLES,
} from "../words";
import { type Block, blockLine, figureBeside, blockHeadAt, unknownLine } from "./block";
import { readBlockLine } from "./read-block-line";

/** The blocks of a sheet, read together. */
interface BlocksReading {
  readonly area: Area;
  readonly figures: readonly SectorFigure[];
  readonly findings: readonly Finding[];
}

/**
 * Figures in the form of the letter: a sector's name, `Cijfermatige realisatie 2023`, and a line
 * each for doel, realisatie and realisatiepercentage, with the figure in the cell beside it or
 * behind the word itself (Kamerstuk 34 352 nr. 328). `null` when a sheet holds no such block.
 */
function readBlocks(grid: Grid): BlocksReading | null {
  if (!hasHead(grid)) return null;
  const findings: Finding[] = [];
  const written = columnNotation(textsOf(grid));
  const blocks: Block[] = [];
  const area = { top: grid.rowEnd, left: grid.columnEnd, bottom: -1, right: -1 };
  for (let column = grid.left; column < grid.columnEnd; column++) {
    let block: Block | null = null;
    const scale = scaleBeside(grid, column, written.notation);
    for (let row = grid.top; row < grid.rowEnd; row++) {
      const text = grid.text(row, column);
      if (text === "") continue;
      const head = blockHeadAt(grid, row, column);
      if (head !== null) {
        block =
          head === "written"
            ? blockAt(grid, row, column, { text, above: block })
            : bareBlockAt(grid, row, column, blocks.at(-1));
        if (block) blocks.push(block);
        if (block) widen(area, head === "bare" ? row : row - 1, column, column);
      } else if (
        block &&
        (findSector(text) !== null ||
          !readBlockLine(grid, { row, column }, block, { written, scale, findings }))
      )
        block = behindUnknown(grid, { row, column }, block, findings);
      else if (block) {
        block.last = row;
        widen(area, row, column, lastColumn(grid, row, column));
      }
    }
  }
  const read = blocks.filter(({ lines }) => lines > 0).map(figureOf);
  const figures = read.filter(({ sector }) => sector !== "");
  if (figures.length === 0) return null;
  findings.push(...read.filter(({ sector }) => sector === "").flatMap(namelessBlock));
  // Under Dutch words a point groups; only a comma that seems to needs to be told of.
  const assumed = written.assumed.filter((it) => it.notation === "en" && isWithin(area, it));
  findings.push(...notationFindings(grid, { ...written, assumed }));
  return { area, figures, findings };
}

/** The block behind a line that is none of those we know; `null` where that line ends it. */
function behindUnknown(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  block: Block,
  findings: Finding[],
): Block | null {
  const isTaken = (role: FigureRole) => role in block.figures || role in block.blanks;
  const line = unknownLine(grid, row, column, isTaken);
  const text = grid.text(row, column);
  const beside = figureBeside(grid, row, column);
  const holds = isValue(grid.value(row, beside), grid.numberFormat(row, beside));
  const ours = tellsOfFigures(text) || (holds && labelOf(text, null).key === null);
  if (line === "unread" || (ours && (holds || line === "within") && findSector(text) === null)) {
    findings.push({
      ...{ code: "column-unread", severity: "note", year: block.year, text },
      ...{ sector: sectorKey(block.label), label: block.label },
      origin: grid.origin(row, column),
    });
  }
  return line === "within" ? block : null;
}

/** Most sheets have none, which a quick look at very many cells shows. */
function hasHead(grid: Grid): boolean {
  for (let row = grid.top; row < grid.rowEnd; row++) {
    for (let column = grid.left; column < grid.columnEnd; column++) {
      if (blockHeadAt(grid, row, column) !== null) return true;
    }
  }
  return false;
}

const isWithin = ({ top, left, bottom, right }: Area, { row, column }: FigureText): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

function widen(
  area: { -readonly [K in keyof Area]: Area[K] },
  row: number,
  left: number,
  right: number,
) {
  area.top = Math.min(area.top, row);
  area.bottom = Math.max(area.bottom, row);
  area.left = Math.min(area.left, left);
  area.right = Math.max(area.right, right);
}

function blockAt(
  grid: Grid,
  row: number,
  column: number,
  { text, above }: { readonly text: string; readonly above: Block | null },
): Block | null {
  const [first = null, ...more] = yearsIn(text);
  const year = more.length === 0 ? first : null;
  const open = { figures: {}, blanks: {}, coverage: null, lines: 0, last: row };
  for (let up = row - 1; up >= Math.max(grid.top, row - 2); up--) {
    const label = grid.text(up, column);
    if (label === "") continue;
    // Another year of the sector whose lines end here.
    const goesOn = above !== null && above.lines > 0 && findSector(label) === null;
    if (goesOn && (readHeader(label) ?? blockLine(label)))
      return { label: above.label, origin: above.origin, year, ...open };
    return { label, origin: grid.origin(up, column), year, ...open };
  }
  return null;
}

/**
 * A block that begins with its sector's name: its year is in a title above it, else that of the
 * block before it or of the sheet's name.
 */
function bareBlockAt(grid: Grid, row: number, column: number, above: Block | undefined): Block {
  const top = above && above.last < row ? above.last + 1 : grid.top;
  const { titled, sheet } = yearAbove(grid, row, column, top);
  const year = titled ?? above?.year ?? sheet;
  const [label, origin] = [grid.text(row, column), grid.origin(row, column)];
  return { label, origin, year, figures: {}, blanks: {}, coverage: null, lines: 0, last: row };
}

/** Of a line: that of its figure or of the unit behind it. */
function lastColumn(grid: Grid, row: number, column: number): number {
  if (readHeader(grid.text(row, column)) === null) return column;
  const at = figureBeside(grid, row, column);
  return unitAlone(grid.text(row, at + 1)) === null ? at : at + 1;
}

/** The scale of the percentages beside the labels in a column. */
function scaleBeside(grid: Grid, column: number, notation: Notation): ColumnScale | undefined {
  const rows: number[] = [];
  for (let row = grid.top; row < grid.rowEnd; row++) {
    const text = grid.text(row, column);
    const role = text === "" ? undefined : readHeader(text)?.role;
    if (role && isFigureRole(role) && isPercentage(role)) rows.push(row);
  }
  const columns = [...new Set(rows.map((row) => figureBeside(grid, row, column)))];
  return percentageScale(grid, { own: { columns, rows }, others: null }, notation);
}

/** Texts with a figure in them, by which the notation of all is known. */
function textsOf(grid: Grid): FigureText[] {
  const texts: FigureText[] = [];
  for (let row = grid.top; row < grid.rowEnd; row++) {
    for (let column = grid.left; column < grid.columnEnd; column++) {
      const text = grid.text(row, column);
      if (/^\D{0,40}\d/.test(text))
        texts.push({ text, percentage: /percentage/i.test(text), row, column });
    }
  }
  return texts;
}

function figureOf({ label, origin, year, figures, blanks, coverage }: Block): SectorFigure {
  const sector = sectorKey(label);
  const bare = withoutFigures({ sector, label, group: groupOf(sector) }, year);
  return { ...bare, ...figures, origin, blanks, coverage };
}

/** Figures below a title of signs alone: nobody knows whose they are. */
function namelessBlock({ year, ...figure }: SectorFigure): Finding[] {
  const quantity = FIGURE_ROLES.map((role) => figure[role]).find((given) => given !== null);
  if (!quantity) return [];
  const { origin, text } = quantity;
  const nobody = { sector: null, label: null, year };
  return [{ ...nobody, code: "sector-nameless", severity: "error", origin, text }];
}

/** The blocks of a sheet in the letter's form, as one source; empty when it holds none. */
export function blocksIn(grid: Grid): FoundTable[] {
  const reading = readBlocks(grid);
  if (!reading) return [];
  const { area, figures, findings } = reading;
  const given = figures.reduce((sum, figure) => {
    return sum + FIGURE_ROLES.filter((role) => figure[role] ?? figure.blanks[role]).length;
  }, 0);
  return [
    {
      area,
      merit: given - findings.filter(({ severity }) => severity === "error").length,
      source: {
        ...{ sheet: grid.sheet, range: areaAddress(area), table: null, layout: "blocks" },
        key: keyText({
          sheet: grid.sheet ?? "",
          cell: cellAddress(area.top, area.left),
          reading: "",
        }),
        ...{ reasons: [], columns: {}, totals: [], figures, findings },
        account: accountOfFigures(figures, 0),
        years: yearsOf(figures),
      },
    },
  ];
}
