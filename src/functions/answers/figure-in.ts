import {
  parseQuantity,
  quantityOfNumber,
  type PercentageScale,
  type QuantityOptions,
  type FigureUnit,
  type Quantity,
  type Reading,
} from "../../domain/quantities";
import type { FunctionTexts } from "../../locale/interfaces";
import { invalid, notAvailable, type CellFault } from "../arguments";

/** What an argument is to count; a unit that it names itself must be one of these. */
export type Counted = "any" | "figure" | "hours" | "fta" | "percentage";

const AMOUNTS = [null, "fta", "fte", "uren", "banen", "dienstverbanden", "personen"] as const;
const UNITS: Readonly<Record<Counted, readonly (FigureUnit | null)[]>> = {
  any: [...AMOUNTS, "percentage"],
  figure: AMOUNTS,
  hours: [null, "uren"],
  fta: [null, "fta"],
  percentage: ["percentage"],
};

/**
 * The figure in an argument, a number or a text as printed; why it is none otherwise.
 *
 * @param scale of a percentage without its sign; left out, what is at most 2 counts as a ratio
 * @example figureIn("5.637 fta", "fta", texts) //=> {value: 5637, unit: "fta", ...}
 */
export function figureIn(
  given: unknown,
  counted: Counted,
  texts: FunctionTexts,
  scale?: PercentageScale,
): Quantity | CellFault {
  const percentage = counted === "percentage" && { percentage: true, ...(scale && { scale }) };
  const reading = readingOf(given, percentage || {}, texts);
  if (reading.kind === "missing")
    return notAvailable(reading.text === "" ? texts.leftBlank : texts.nothingGiven(reading.text));
  if (reading.kind === "unreadable") return invalid(texts.numberExpected(reading.text));
  const { quantity } = reading;
  if (UNITS[counted].includes(quantity.unit)) return quantity;
  return invalid(texts.amountExpected(quantity.text, counted === "any" ? "figure" : counted));
}

/** A number is what it is, with the decimals that anyone would print of it. */
function readingOf(
  given: unknown,
  as: Pick<QuantityOptions, "percentage" | "scale">,
  texts: FunctionTexts,
): Reading {
  const origin = { kind: "argument" } as const;
  if (typeof given !== "number")
    return parseQuantity(given === null || given === undefined ? "" : texts.shown(given), {
      ...as,
      origin,
    });
  const unit = as.percentage ? "percentage" : null;
  return {
    kind: "figure",
    quantity: quantityOfNumber(given, { ...as, numberFormat: null, unit, origin }),
  };
}
