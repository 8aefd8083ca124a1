import { isFilled, type Plan } from "../layouts";
import { headingYear } from "../layouts";
import { labelAt } from "../regions";
import { readHeader } from "../words";
import { rowKind, type RowName } from "../words";

/** What a row is of the table above it, with so many blank rows in between. */
type Part = "row" | "between" | "loose" | "none";

interface Asked {
  readonly plan: Plan;
  readonly row: number;
  readonly blanks: number;
  readonly filled: boolean;
  readonly name: RowName;
}

interface PartRule {
  readonly part: Part;
  readonly reason: string;
  readonly fits: (asked: Asked) => boolean;
}

/** What belongs to a table below a gap, in order. */
const PART_RULES: readonly PartRule[] = [
  {
    ...{ part: "row", reason: "behind a wide gap a known sector with figures goes on" },
    fits: ({ blanks, filled, name }) => blanks > 1 && filled && name === "sector",
  },
  {
    ...{ part: "row", reason: "and so does a name with a year and figures" },
    fits: ({ plan, row, blanks, filled, name }) =>
      blanks > 1 && filled && name === "own" && hasYear(plan, row),
  },
  { part: "none", reason: "all else behind a wide gap", fits: ({ blanks }) => blanks > 1 },
  {
    ...{ part: "loose", reason: "figures of nobody belong to it only when it goes on behind them" },
    fits: ({ blanks, filled, name }) => filled && name === "blank" && blanks > 0,
  },
  {
    ...{ part: "row", reason: "figures, or a known sector that gives none" },
    fits: ({ filled, name }) => filled || name === "sector",
  },
  {
    ...{ part: "none", reason: "words behind a gap, but for a total or a year" },
    fits: ({ plan, row, blanks, name }) =>
      blanks > 0 && name !== "total" && headingYear(plan, row, nameColumn(plan)) === null,
  },
  { part: "between", reason: "a heading or a note within it", fits: () => true },
];

const nameColumn = ({ sector, organisation, layout, table: { region } }: Plan): number =>
  sector ?? organisation ?? (layout.what.column >= 0 ? layout.what.column : region.left);

/**
 * The last row of a table that no Excel table bounds. Notes under the table are not part of it.
 */
export function lastRowOf(plan: Plan): number {
  const { table, sector, organisation } = plan;
  const { region, rows } = table;
  const named = sector ?? organisation;
  let last = region.body - 1;
  let [blanks, before] = [0, region.body - 1];
  for (const row of rows) {
    blanks += row - before - 1;
    before = row;
    if (isHeaderRow(plan, row)) break;
    const filled = isFilled(plan, row);
    const name = named === null ? "own" : rowKind(region.grid.text(row, named));
    const asked = { plan, row, blanks, filled, name };
    const part = PART_RULES.find(({ fits }) => fits(asked))?.part ?? "none";
    if (part === "none") break;
    if (part === "row") last = row;
    if (part !== "loose") blanks = 0;
  }
  return last;
}

function hasYear({ table, layout }: Plan, row: number): boolean {
  if (layout.when.from !== "column") return false;
  return labelAt(table.region.grid, row, layout.when.column).when !== null;
}

/** Whether the headers of another table stand in a row. */
function isHeaderRow({ table, sector, layout, columns }: Plan, row: number): boolean {
  const { grid } = table.region;
  if (sector !== null && readHeader(grid.text(row, sector))?.role === "sector") return true;
  if (layout.what.from === "column")
    return readHeader(grid.text(row, layout.what.column))?.role === "measure";
  return columns.some(({ column }) => {
    const role = readHeader(grid.text(row, column))?.role;
    return role === "target" || role === "realised";
  });
}
