import { canvasOf, type Canvas } from "./canvas";
import { dataOf } from "./data";
import { putExtraColumns } from "./extra-columns";
import { KINDS, LAYOUTS, type Kind } from "./kinds";
import type { Plan } from "./layouts/layout";
import { putSums } from "./layouts/lines";
import { putNotes, putOtherTable, putTitles } from "./noise";
import { partsOf, type Part } from "./parts";
import { randomOf, type Random } from "./random";
import { styleOf, type Style } from "./style";
import type { GeneratedWorkbook, TrueFigure } from "./truth";
import type { Variant } from "./variant";
import { TOTALS } from "./words";

/** Share of the workbooks that is harder to read than the plain ones of their kind. */
const HARDER = 0.6;

/**
 * A workbook as someone might mail it, with all that is true of it; the same seed gives the same.
 *
 * @example generate(1).layout //=> "stacked headers"
 */
export function generate(seed: number, only: string | null = null): GeneratedWorkbook {
  const random = randomOf(seed);
  const layout = only ?? layoutOf(random);
  const chosen = LAYOUTS.get(layout);
  if (!chosen) throw new Error(`No such layout. There are: ${[...LAYOUTS.keys()].join("; ")}`);
  const { kind, variant } = chosen;
  const style = styleFor(random, kind, variant);
  const data = dataOf(random, variant);
  const canvases = new Map<string, Canvas>();
  const truth: TrueFigure[] = [];
  let besideRow = 0;
  for (const part of partsOf(random, kind, variant, data)) {
    const canvas = canvases.get(part.sheet) ?? canvasOf(part.sheet);
    canvases.set(part.sheet, canvas);
    const written = writeTable({ random, style, canvas, kind, variant, part, besideRow });
    truth.push(...written.figures);
    besideRow = written.begin;
  }
  const sheets = [...canvases.values()];
  if (random.chance(0.3)) sheets.splice(random.int(0, sheets.length), 0, otherSheet(random));
  return { seed, layout, sheets: sheets.map((canvas) => canvas.cells(style.date1904)), truth };
}

function layoutOf(random: Random): string {
  const name = random.pick(Object.keys(KINDS));
  const variants = KINDS[name]?.variants ?? [];
  return random.chance(HARDER) ? `${name}, ${random.pick(variants)}` : name;
}

function styleFor(
  random: Random,
  { bareLabels, unitColumn }: Kind,
  variant: Variant | null,
): Style {
  const style = { ...styleOf(random), slipShare: variant === "slips" ? 0.1 : 0 };
  if (variant === "ambiguous notation")
    Object.assign(style, { grouping: "mark", textShare: 1, approximateShare: 0 });
  if (bareLabels && ["header", "column"].includes(style.unitPlace))
    return { ...style, unitPlace: "cell" };
  if (style.unitPlace === "column" && !unitColumn) return { ...style, unitPlace: "header" };
  return style;
}

interface Writing {
  readonly random: Random;
  readonly style: Style;
  readonly canvas: Canvas;
  readonly kind: Kind;
  readonly variant: Variant | null;
  readonly part: Part;
  /** First row of the table that this one is to stand beside. */
  readonly besideRow: number;
}

/** Titles, the table, its totals, notes and another table, below what the sheet holds already. */
function writeTable(writing: Writing): { figures: TrueFigure[]; begin: number } {
  const { random, canvas, kind, variant, part, besideRow } = writing;
  const { data, titleYear, beside } = part;
  const left = beside ? canvas.right(besideRow) + random.int(1, 2) : random.pick([0, 0, 1, 2]);
  const below = canvas.bottom() === 0 ? random.int(0, 2) : canvas.bottom() + 2;
  const begin = beside ? besideRow : below;
  let top = putTitles(random, canvas, begin, left);
  const titled: string[] = [];
  if (kind.years === "title" && titleYear !== null) {
    const words = ["Banenafspraak", "Cijfers", "Stand ultimo", "Realisatie banenafspraak in"];
    titled.push(canvas.put(top, left, `${random.pick(words)} ${titleYear}`));
    top += random.int(1, 2);
  }
  const extra = variant === "extra columns";
  const plan: Plan = { ...writing, data, top, left: left + (extra ? 1 : 0), titleYear };
  const figures = kind.write(plan);
  if (extra) putExtraColumns(random, canvas, { top, left }, figures);
  const totals = kind.totals && variant !== "groups" && variant !== "side by side";
  if (totals && random.chance(0.3)) putTotals(plan, figures);
  const area = { top, left, bottom: canvas.bottom() - 1, right: canvas.right(top) - 1 };
  if (variant === "Excel table") canvas.table(area);
  putNotes(random, canvas, left, variant === "Excel table");
  if (random.chance(0.2)) putOtherTable(random, canvas, canvas.bottom() + 2, left);
  const named = figures.map((figure) => ({ ...figure, names: [...figure.names, ...titled] }));
  return { figures: named, begin };
}

/** A row of totals under a table of sectors: what adds up does, percentages are left out. */
function putTotals(plan: Plan, figures: readonly TrueFigure[]): void {
  const row = plan.canvas.bottom();
  plan.canvas.put(row, plan.left, plan.random.pick(TOTALS));
  putSums(plan, row, figures);
}

function otherSheet(random: Random): Canvas {
  const canvas = canvasOf(random.pick(["Toelichting", "Achtergrond", "Versies"]));
  canvas.put(0, 0, "Dit blad hoort bij de cijfers.");
  putOtherTable(random, canvas, 3, random.int(0, 2));
  return canvas;
}
