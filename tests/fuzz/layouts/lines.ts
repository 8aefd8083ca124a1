import { parseRange } from "../../../src/workbook/cells/cells";
import type { GroupId } from "../../../src/domain/sectors/sectors";
import type { NamedSector } from "../data";
import type { Random } from "../random";
import type { TrueFigure } from "../truth";
import { groupHeading, subtotalName, TOTALS } from "../words";
import type { Plan } from "./layout";

/** A row of a table of sectors. */
export type Line =
  | { readonly kind: "sector"; readonly sector: NamedSector }
  /** Names a group and gives nothing. */
  | { readonly kind: "heading"; readonly text: string }
  /** Adds up a group, or all of them where that is `null`. */
  | { readonly kind: "total"; readonly text: string; readonly group: GroupId | null }
  | { readonly kind: "blank" };

/** The rows in which sectors are written: by group, with headings and totals, or just them. */
export function linesOf({ random, data, variant }: Plan): Line[] {
  const lines = data.sectors.map((sector): Line => ({ kind: "sector", sector }));
  return variant === "groups" ? groupedLines(random, data.sectors) : lines;
}

const GROUPS = ["overheid", "onderwijs"] as const;

function groupedLines(random: Random, sectors: readonly NamedSector[]): Line[] {
  const form = random.pick(["headings", "headings and totals", "totals", "totals above"]);
  const gap = random.chance(0.3);
  const subtotal = random.pick(["named", "named", "plain"]);
  const lines = GROUPS.flatMap((group): Line[] => {
    const members = sectors.filter((sector) => sector.group === group);
    if (members.length === 0) return [];
    const named = groupHeading(random, group);
    const written: Line[] = members.map((sector) => ({ kind: "sector", sector }));
    if (form === "totals above") written.unshift({ kind: "total", text: named, group });
    else if (form !== "totals") written.unshift({ kind: "heading", text: named });
    if (form.endsWith("totals")) {
      const text = subtotal === "plain" ? "Subtotaal" : subtotalName(random, group);
      written.push({ kind: "total", text, group });
    }
    return gap ? [...written, { kind: "blank" }] : written;
  });
  if (lines.at(-1)?.kind === "blank") lines.pop();
  if (random.chance(0.6)) lines.push({ kind: "total", text: random.pick(TOTALS), group: null });
  return lines;
}

/** Writes the sums in a row of totals: of what adds up, in its columns. */
export function putSums(plan: Plan, row: number, figures: readonly TrueFigure[]): void {
  const sums = new Map<number, number>();
  for (const { cells, value, unit } of figures) {
    const column = parseRange((cells[0] ?? "").replace(/^.*!/, ""))?.left;
    if (column !== undefined && unit !== "percentage" && value !== null)
      sums.set(column, (sums.get(column) ?? 0) + value);
  }
  for (const [column, sum] of sums) plan.canvas.put(row, column, Math.round(sum * 10) / 10);
}

/** Writes headings and totals around the rows of sectors, which `write` writes one by one. */
export function putLines(
  plan: Plan,
  first: number,
  write: (row: number, sector: NamedSector) => TrueFigure[],
): TrueFigure[] {
  const { canvas, left } = plan;
  const totals: { readonly row: number; readonly group: GroupId | null }[] = [];
  const figures: { readonly group: GroupId | null; readonly figure: TrueFigure }[] = [];
  for (const [at, line] of linesOf(plan).entries()) {
    const row = first + at;
    if (line.kind === "heading" || line.kind === "total") canvas.put(row, left, line.text);
    if (line.kind === "total") totals.push({ row, group: line.group });
    if (line.kind !== "sector") continue;
    const { sector } = line;
    for (const figure of write(row, sector)) figures.push({ group: sector.group, figure });
  }
  for (const { row, group } of totals) {
    const members = figures.filter((it) => group === null || it.group === group);
    putSums(
      plan,
      row,
      members.map(({ figure }) => figure),
    );
  }
  return figures.map(({ figure }) => figure);
}
