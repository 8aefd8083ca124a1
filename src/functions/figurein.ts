import { parseQuantity, quantityOfNumber } from "../domain/parsequantity";
import type { FigureUnit, Quantity, Reading } from "../domain/quantity";
import type { FunctionTexts } from "../locale/functiontexts";
import { invalid, notAvailable, type CellFault } from "./cellanswer";

/** What an argument is to count; a unit that it names itself must be one of these. */
export type Counted = "any" | "figure" | "hours" | "fta" | "percentage";

const AMOUNTS = [null, "fta", "banen", "dienstverbanden", "personen"] as const;
const UNITS: Readonly<Record<Counted, readonly (FigureUnit | null)[]>> = {
  any: [...AMOUNTS, "percentage"],
  figure: AMOUNTS,
  hours: [null],
  fta: [null, "fta"],
  percentage: ["percentage"],
};

/**
 * The figure in an argument, a number or a text as printed; why it is none otherwise.
 *
 * @example figureIn("5.637 fta", "fta", texts) //=> {value: 5637, unit: "fta", ...}
 */
export function figureIn(
  given: unknown,
  counted: Counted,
  texts: FunctionTexts,
): Quantity | CellFault {
  const reading = readingOf(given, counted === "percentage", texts);
  if (reading.kind === "missing")
    return notAvailable(reading.text === "" ? texts.leftBlank : texts.nothingGiven(reading.text));
  if (reading.kind === "unreadable") return invalid(texts.numberExpected(reading.text));
  const { quantity } = reading;
  if (UNITS[counted].includes(quantity.unit)) return quantity;
  return invalid(texts.amountExpected(quantity.text, counted === "any" ? "figure" : counted));
}

/** A number is what it is, with the decimals that anyone would print of it. */
function readingOf(given: unknown, percentage: boolean, texts: FunctionTexts): Reading {
  const origin = { kind: "argument" } as const;
  if (typeof given !== "number")
    return parseQuantity(given === null || given === undefined ? "" : texts.shown(given), {
      ...{ percentage, origin },
    });
  const unit = percentage ? "percentage" : null;
  return {
    kind: "figure",
    quantity: quantityOfNumber(given, { numberFormat: null, unit, origin }),
  };
}
