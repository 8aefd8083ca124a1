import type { Finding } from "../finding";
import type { Quantity } from "../quantity";
import type { FigureField, SectorFigure } from "../sectorfigure";
import { about } from "./about";
import type { Check } from "./check";
import { FIELDS } from "./fields";

/** No unit, no sign of approximation, no footnote: it looks like a number and is none. */
const BARE = /^\s*[+-]?\d[\d.,\s']*$/;
const BARE_PERCENTAGE = /^\s*[+-]?\d[\d.,\s']*%\s*$/;

/**
 * Text cells that look like numbers, and over which Excel's own sums pass. `61,9%` as text is one
 * where its column holds true percentages too.
 */
export const checkNumbersAsText: Check = ({ figures }) => {
  const looks = new Map<FigureField, (text: string) => boolean>();
  for (const field of FIELDS) {
    const mixed = figures.some((figure) => figure[field]?.stored === "number");
    looks.set(field, (text) => BARE.test(text) || (mixed && BARE_PERCENTAGE.test(text)));
  }
  return figures
    .filter(hasText)
    .flatMap((figure) =>
      FIELDS.flatMap((field) => findingsOf(figure, figure[field], looks.get(field))),
    );
};

function findingsOf(
  figure: SectorFigure,
  quantity: Quantity | null,
  looks: ((text: string) => boolean) | undefined,
): Finding[] {
  if (!quantity || !looks) return [];
  const texts = quantity.textParts ?? (quantity.stored === "text" ? [quantity] : []);
  return texts
    .filter(({ text }) => looks(text))
    .map((each) => ({
      ...about(figure),
      code: "number-as-text",
      severity: "note",
      origin: each.origin,
      quantity: each,
    }));
}

const hasText = (figure: SectorFigure) =>
  FIELDS.some((field) => figure[field]?.stored === "text" || figure[field]?.textParts);
