import type { Finding } from "../../findings";
import type { Quantity, Origin } from "../../quantities";
import { FIGURE_FIELDS, type FigureField, type SectorFigure } from "../../figures";
import { about, type Check } from "../check";

/** No unit, no sign of approximation, no footnote: it looks like a number and is none. */
const BARE = /^\s*[+-]?\d[\d.,\s']*$/;
const BARE_PERCENTAGE = /^\s*[+-]?\d[\d.,\s']*%\s*$/;

/**
 * Text cells that look like numbers, and over which Excel's own sums pass: one finding for those of
 * a column. `61,9%` as text is one where its column holds true percentages too.
 */
export const checkNumbersAsText: Check = ({ figures }) =>
  FIGURE_FIELDS.flatMap((field) =>
    byColumn(textsIn(figures, field)).flatMap((each) => said(field, each)),
  );

interface Text {
  readonly figure: SectorFigure;
  readonly quantity: Quantity;
}

function textsIn(figures: readonly SectorFigure[], field: FigureField): Text[] {
  const mixed = figures.some((figure) => figure[field]?.stored === "number");
  const found: Text[] = [];
  for (const figure of figures) {
    for (const quantity of textsOf(figure[field])) {
      const { text } = quantity;
      if (BARE.test(text) || (mixed && BARE_PERCENTAGE.test(text)))
        found.push({ figure, quantity });
    }
  }
  return found;
}

const NONE: readonly Quantity[] = [];

function textsOf(quantity: Quantity | null): readonly Quantity[] {
  if (!quantity) return NONE;
  return quantity.textParts ?? (quantity.stored === "text" ? [quantity] : NONE);
}

function said(field: FigureField, [first, ...more]: readonly Text[]): Finding[] {
  if (!first) return [];
  const { figure, quantity } = first;
  const quantities = [quantity, ...more.map((each) => each.quantity)] as const;
  const one = more.every((each) => each.figure === figure);
  const nobody = { sector: null, label: null, year: null };
  const origin = cellsTogether([quantity.origin, ...more.map((each) => each.quantity.origin)]);
  const base = { code: "number-as-text", severity: "note" } as const;
  return [{ ...base, ...(one ? about(figure) : nobody), origin, field, quantities }];
}

/**
 * Figures that stand below each other together; of a table on its side those that stand beside
 * each other, where that makes fewer groups. What stands on no sheet is one group.
 */
function byColumn<Found extends { readonly quantity: Quantity }>(
  found: readonly Found[],
): Found[][] {
  const columns = grouped(found, /[A-Z]+/);
  const rows = grouped(found, /\d+/);
  return rows.length < columns.length ? rows : columns;
}

function grouped<Found extends { readonly quantity: Quantity }>(
  found: readonly Found[],
  part: RegExp,
): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    const { origin } = each.quantity;
    const line = origin.kind === "cell" ? `${part.exec(origin.cell)?.[0]} ${origin.sheet}` : "";
    const known = groups.get(line);
    if (known) known.push(each);
    else groups.set(line, [each]);
  }
  return [...groups.values()];
}

const CELL = /^([A-Z]+)(\d+)$/;

/**
 * Where several texts stand: the range from the first cell to the last, and the cells themselves.
 *
 * @example cellsTogether([c2, c4]) //=> {kind: "sum", sheet: "Blad1", numbers: ["C2:C4"], texts: ["C2", "C4"]}
 */
function cellsTogether(origins: readonly [Origin, ...Origin[]]): Origin {
  const [first] = origins;
  const texts = origins.flatMap((each) => (each.kind === "cell" ? [each.cell] : []));
  if (first.kind !== "cell" || texts.length < 2) return first;
  const columns = texts.map((cell) => CELL.exec(cell)?.[1] ?? "").sort(byLetters);
  const rows = texts.map((cell) => Number(CELL.exec(cell)?.[2])).sort((a, b) => a - b);
  const range = `${columns[0]}${rows[0]}:${columns.at(-1)}${rows.at(-1)}`;
  return { kind: "sum", sheet: first.sheet, numbers: [range], texts };
}

const byLetters = (a: string, b: string): number =>
  a.length - b.length || (a < b ? -1 : Number(a > b));
