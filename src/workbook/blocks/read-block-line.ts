import type { Finding } from "../../domain/findings";
import {
  parseQuantity,
  type FigureUnit,
  type Origin,
  type Quantity,
  type Reading,
  type Coverage,
} from "../../domain/quantities";
import { sectorKey } from "../../domain/sectors";
import type { Grid } from "../cells";
import { notationOf, type TableNotation, type ColumnScale, readCell, coverageIn } from "../figures";
import type { Who } from "../layouts";
import { isFigureRole, isPercentage, type FigureRole, readHeader, unitAlone } from "../words";
import { type Block, blockLine, type BlockLine, figureBeside } from "./block";

/** What all blocks together say of a line. */
interface AroundBlock {
  readonly written: TableNotation;
  readonly scale: ColumnScale | undefined;
  readonly findings: Finding[];
}

/** Reads one line into its block; `false` when it is no line of one. */
export function readBlockLine(
  grid: Grid,
  { row, column }: { readonly row: number; readonly column: number },
  block: Block,
  { written, scale, findings }: AroundBlock,
): boolean {
  const responded = coverageLine(grid, row, column);
  if (responded) {
    const about = { sector: sectorKey(block.label), label: block.label, year: block.year };
    findings.push(...coverageUnread(grid, responded, about));
    block.coverage ??= responded.coverage;
    return true;
  }
  const text = grid.text(row, column);
  // `Doel 2092 fta` with nothing beside it is a figure, though 2092 could be a year.
  const alone = grid.isBlank(row, column + 1);
  const line = alone ? blockLine(text) : null;
  const whole = readHeader(text);
  const inside = line?.figure || !whole ? line : null;
  const beside = inside ? null : whole;
  const header = beside ?? inside?.header;
  if (!header || !isFigureRole(header.role)) return false;
  const role = header.role;
  const taken = role in block.figures || role in block.blanks;
  // `Stand 2023` below a figure of what was realised is the title of what follows.
  if (inside && taken && (!inside.figure || whole?.year)) return false;
  const at = beside ? figureBeside(grid, row, column) : column;
  const unit = header.unit ?? unitAlone(grid.text(row, at + 1));
  const reading = beside
    ? readCell(grid, row, at, { ...meaning(role, written), scale, ...unitOf(unit, role) })
    : figureBehind(inside?.behind ?? "", role, grid.origin(row, column), written);
  block.lines++;
  if (reading.kind === "figure") block.figures[role] ??= labelled(reading.quantity, text, inside);
  else if (reading.kind === "missing") block.blanks[role] = grid.origin(row, at);
  else {
    findings.push({
      ...{ code: "figure-unreadable", severity: "error", year: block.year },
      ...{ sector: sectorKey(block.label), label: block.label },
      ...{ origin: grid.origin(row, at), text: reading.text },
    });
  }
  return true;
}

const meaning = (role: FigureRole, { notation, thousandths, grouping }: TableNotation) => ({
  ...{ percentage: isPercentage(role), change: role === "statedChange", unit: null },
  ...{ notation, thousandths, grouping },
});

const unitOf = (unit: FigureUnit | null, role: FigureRole) =>
  unit === null || unit === "percentage" || isPercentage(role) ? {} : { unit };

/** A figure with what stands before it in its cell. */
function labelled(quantity: Quantity, text: string, inside: BlockLine | null): Quantity {
  if (!inside) return quantity;
  return { ...quantity, label: text.slice(0, text.length - inside.behind.length).trim() };
}

function figureBehind(
  text: string,
  role: FigureRole,
  origin: Origin,
  written: TableNotation,
): Reading {
  const percentage = isPercentage(role);
  const notation = percentage ? written.notation : notationOf(text, written);
  const reading = parseQuantity(text, {
    ...{ percentage, notation, origin },
    change: role === "statedChange",
  });
  if (reading.kind !== "figure") return reading;
  const fits = (reading.quantity.unit === "percentage") === percentage;
  if (!fits) return { kind: "unreadable", text };
  return { kind: "figure", quantity: { ...reading.quantity, stored: "text" } };
}

/** A line of a block that tells how many organisations reported. */
interface CoverageLine {
  /** `null` where it does not say of how many. */
  readonly coverage: Coverage | null;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const isCoverage = (text: string): boolean => {
  const role = readHeader(text)?.role;
  return role === "coverage" || role === "reported";
};

/**
 * Reads `Respons | 33 van 35` or `Respons: 33 van 35`; `null` for a line of another kind.
 *
 * @example coverageLine(grid, 6, 0)?.coverage //=> {reported: 33, of: 35, origin}
 */
function coverageLine(grid: Grid, row: number, column: number): CoverageLine | null {
  const text = grid.text(row, column);
  const beside = isCoverage(text);
  const behind = beside ? null : textBehind(text);
  if (!beside && behind === null) return null;
  const at = beside ? figureBeside(grid, row, column) : column;
  const given = behind ?? String(grid.value(row, at)).trim();
  return { coverage: coverageIn(given, grid.origin(row, at)), row, column: at, text: given };
}

function textBehind(text: string): string | null {
  const at = text.search(/\d/);
  const label = text.slice(0, Math.max(at, 0));
  const isApart = /[:\s]$/.test(label);
  return isApart && isCoverage(label.trimEnd().replace(/:$/, "")) ? text.slice(at) : null;
}

type About = Pick<Who, "sector" | "label"> & { readonly year: number | null };

/**
 * Says of a response such as `95%` that it does not tell how many organisations reported, and of
 * how many; nothing of one that is not given.
 */
function coverageUnread(
  grid: Grid,
  { coverage, row, column, text }: CoverageLine,
  { sector, label, year }: About,
): Finding[] {
  const origin = grid.origin(row, column);
  if (coverage !== null || parseQuantity(text, { origin }).kind === "missing") return [];
  const base = { code: "coverage-unread", severity: "note", origin, text } as const;
  return [{ ...base, sector, label, year, count: 1 }];
}
