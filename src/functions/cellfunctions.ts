import { ftaOf, hoursOf, type Period } from "../domain/hours";
import { rateVerdict } from "../domain/checks/rateverdict";
import { parseQuantity } from "../domain/parsequantity";
import type { Reading } from "../domain/quantity";
import { fta } from "../domain/units";
import type { FunctionTexts } from "../locale/functiontexts";
import { invalid, isFault, notAvailable, type CellFault, type PlainAnswer } from "./cellanswer";

type CellFunction = (cells: readonly unknown[], texts: FunctionTexts) => PlainAnswer;

/** The functions that answer from their arguments alone; none of these is blank or an error. */
export const CELL_FUNCTIONS = {
  /** FTA: paid hours in fta. */
  fta: ([hours, period], texts) => convert(hours, period, texts, ftaOf),
  /** UREN: fta in paid hours. */
  hours: ([value, period], texts) =>
    convert(value, period, texts, (number, of) => hoursOf(fta(number), of)),
  /** LEESGETAL: the value of a printed figure. */
  readNumber: ([text], texts) => figureIn(text, false, texts),
  /** CONTROLEER: the verdict on a stated percentage. */
  judge: ([target, realised, stated], texts) => {
    const whole = readingOf(target, false);
    const part = readingOf(realised, false);
    const said = readingOf(stated, true);
    for (const reading of [whole, part, said]) {
      if (reading.kind !== "figure") return faultOf(reading, texts);
    }
    if (whole.kind !== "figure" || part.kind !== "figure" || said.kind !== "figure") return "";
    const verdict = rateVerdict(said.quantity, whole.quantity, part.quantity);
    return verdict
      ? texts.verdict(verdict, said.quantity.decimals)
      : invalid(texts.targetAboveZero);
  },
} as const satisfies Readonly<Record<string, CellFunction>>;

export type CellFunctionName = keyof typeof CELL_FUNCTIONS;

function convert(
  given: unknown,
  period: unknown,
  texts: FunctionTexts,
  calculate: (value: number, period: Period) => number,
): PlainAnswer {
  const value = figureIn(given, false, texts);
  if (typeof value !== "number") return value;
  if (value < 0) return invalid(texts.numberExpected(String(given)));
  const of = periodIn(period, texts);
  return isFault(of) ? of : calculate(value, of);
}

const PERIODS: Readonly<Record<string, Period>> = {
  "": "week",
  week: "week",
  maand: "month",
  month: "month",
  jaar: "year",
  year: "year",
};

/** Left out or blank it is a week. */
function periodIn(given: unknown, texts: FunctionTexts): Period | CellFault {
  const text = given === null || given === undefined || given === 0 ? "" : String(given);
  return PERIODS[text.trim().toLowerCase()] ?? invalid(texts.periodExpected(text));
}

function figureIn(given: unknown, percentage: boolean, texts: FunctionTexts): number | CellFault {
  const reading = readingOf(given, percentage);
  return reading.kind === "figure" ? reading.quantity.value : faultOf(reading, texts);
}

/** A number as it would be printed in Dutch, so that its decimals count as those of a print. */
function readingOf(given: unknown, percentage: boolean): Reading {
  const text = typeof given === "number" ? String(given).replace(".", ",") : String(given ?? "");
  return parseQuantity(text, { percentage, origin: { kind: "argument" } });
}

function faultOf(reading: Exclude<Reading, { kind: "figure" }>, texts: FunctionTexts): CellFault {
  return reading.kind === "missing"
    ? notAvailable(texts.nothingGiven(reading.text))
    : invalid(texts.numberExpected(reading.text));
}
