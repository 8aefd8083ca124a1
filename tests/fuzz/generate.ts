import { canvasOf, type Canvas } from "./canvas";
import { dataOf, type Data } from "./data";
import { blocksLayout } from "./layouts/blocks";
import type { Layout } from "./layouts/layout";
import { longLayout, measureRowsLayout } from "./layouts/measurerows";
import { organisationsLayout, organisationsOfTitleLayout } from "./layouts/organisations";
import { rowsLayout } from "./layouts/rows";
import { transposedLayout } from "./layouts/transposed";
import {
  measureTablesLayout,
  stackedHeadersLayout,
  yearsInHeadersLayout,
} from "./layouts/yearsacross";
import { putNotes, putOtherTable, putTitles, putTotals } from "./noise";
import { randomOf, type Random } from "./random";
import { styleOf, type Style } from "./style";
import type { GeneratedWorkbook, TrueFigure } from "./truth";

interface Kind {
  readonly write: Layout;
  /** Where the year stands: in the table, or for a table of one year in its title or sheet. */
  readonly years: "table" | "title" | "sheet";
  /** A row of totals may stand below it. */
  readonly totals: boolean;
  /** Its figures stand in a column of their own beside one of units. */
  readonly unitColumn: boolean;
}

const kind = (write: Layout, given: Partial<Omit<Kind, "write">> = {}): Kind => ({
  write,
  years: "table",
  totals: false,
  unitColumn: false,
  ...given,
});

/** Every layout by the name under which it is counted. */
export const KINDS: Readonly<Record<string, Kind>> = {
  rows: kind(rowsLayout, { unitColumn: true }),
  "rows, year in title": kind(rowsLayout, { years: "title", totals: true, unitColumn: true }),
  "rows, year in sheet name": kind(rowsLayout, { years: "sheet", totals: true, unitColumn: true }),
  "years in headers": kind(yearsInHeadersLayout, { totals: true }),
  "stacked headers": kind(stackedHeadersLayout, { totals: true }),
  "a table a measure": kind(measureTablesLayout),
  transposed: kind(transposedLayout),
  "transposed, year in title": kind(transposedLayout, { years: "title" }),
  "measures in rows": kind(measureRowsLayout),
  "one figure a row": kind(longLayout),
  blocks: kind(blocksLayout),
  organisations: kind(organisationsLayout),
  "organisations of a title": kind(organisationsOfTitleLayout),
};

const NAMES = Object.keys(KINDS);

/**
 * A workbook as someone might mail it, with all that is true of it; the same seed gives the same.
 *
 * @example generate(1).layout //=> "stacked headers"
 */
export function generate(seed: number, only: string | null = null): GeneratedWorkbook {
  const random = randomOf(seed);
  const layout = only ?? random.pick(NAMES);
  const chosen = KINDS[layout];
  if (!chosen) throw new Error(`No such layout: ${layout}. There are: ${NAMES.join(", ")}`);
  const style = styleFor(random, chosen);
  const data = dataOf(random);
  const canvases: Canvas[] = [];
  const truth: TrueFigure[] = [];
  const years = chosen.years === "table" ? [null] : data.years;
  const together = chosen.years === "title" && random.chance(0.5);
  for (const year of years) {
    const named = chosen.years === "sheet" ? random.pick([`${year}`, `Cijfers ${year}`]) : null;
    const canvas = (together && canvases[0]) || canvasOf(named ?? `Blad${canvases.length + 1}`);
    if (!canvases.includes(canvas)) canvases.push(canvas);
    truth.push(...writeTable({ random, style, data, canvas, chosen, year }));
  }
  if (random.chance(0.3)) canvases.splice(random.int(0, canvases.length), 0, otherSheet(random));
  const sheets = canvases.map((canvas) => canvas.cells(style.date1904));
  return { seed, layout, sheets, truth };
}

function styleFor(random: Random, chosen: Kind): Style {
  const style = styleOf(random);
  // The label of a block's line carries no unit: its figures do.
  if (chosen.write === blocksLayout && ["header", "column"].includes(style.unitPlace))
    return { ...style, unitPlace: "cell" };
  if (style.unitPlace === "column" && !chosen.unitColumn) return { ...style, unitPlace: "header" };
  return style;
}

interface Writing {
  readonly random: Random;
  readonly style: Style;
  readonly data: Data;
  readonly canvas: Canvas;
  readonly chosen: Kind;
  readonly year: number | null;
}

/** Titles, the table, its totals, notes and another table, below what the sheet holds already. */
function writeTable({ random, style, data, canvas, chosen, year }: Writing): TrueFigure[] {
  const left = random.pick([0, 0, 1, 2]);
  const begin = canvas.bottom() === 0 ? random.int(0, 2) : canvas.bottom() + 2;
  let top = putTitles(random, canvas, begin, left);
  const titled: string[] = [];
  if (chosen.years === "title" && year !== null) {
    const words = ["Banenafspraak", "Cijfers", "Stand ultimo", "Realisatie banenafspraak in"];
    titled.push(canvas.put(top, left, `${random.pick(words)} ${year}`));
    top += random.int(1, 2);
  }
  const figures = chosen.write({ random, style, data, canvas, top, left, titleYear: year });
  if (chosen.totals && random.chance(0.3)) putTotals(random, canvas, left, figures);
  putNotes(random, canvas, left);
  if (random.chance(0.2)) putOtherTable(random, canvas, canvas.bottom() + 2, left);
  return figures.map((figure) => ({ ...figure, names: [...figure.names, ...titled] }));
}

function otherSheet(random: Random): Canvas {
  const canvas = canvasOf(random.pick(["Toelichting", "Achtergrond", "Versies"]));
  canvas.put(0, 0, "Dit blad hoort bij de cijfers.");
  putOtherTable(random, canvas, 3, random.int(0, 2));
  return canvas;
}
