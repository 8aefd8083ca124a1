import type { Finding } from "../../findings";
import type { Quantity } from "../../quantities";
import { FIGURE_FIELDS, type FigureField, type SectorFigure } from "../../figures";
import { about, byColumn, cellsTogether, type Check } from "../check";

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
