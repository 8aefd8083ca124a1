import { ftaOf, hoursOf, type Period, fta } from "../../domain/numbers";
import { rateVerdict } from "../../domain/checks/rates";
import type { Quantity } from "../../domain/quantities";
import type { FunctionTexts } from "../../locale/interfaces";
import { figureIn } from "./figure-in";
import { invalid, isFault, type CellFault, type PlainAnswer } from "../arguments";

type CellFunction = (cells: readonly unknown[], texts: FunctionTexts) => PlainAnswer;

/** The functions that answer from their arguments alone; none of these is blank or an error. */
export const CELL_FUNCTIONS = {
  /** FTA: paid hours in fta. */
  fta: ([hours, period], texts) => convert("hours", hours, period, texts, ftaOf),
  /** UREN: fta in paid hours. */
  hours: ([value, period], texts) =>
    convert("fta", value, period, texts, (number, of) => hoursOf(fta(number), of)),
  /** LEESGETAL: the value of a printed figure. */
  readNumber: ([text], texts) => {
    const figure = figureIn(text, "any", texts);
    return isFault(figure) ? figure : figure.value;
  },
  /** CONTROLEER: the verdict on a stated percentage. */
  judge: ([target, realised, stated], texts) => {
    const whole = figureIn(target, "figure", texts);
    const part = figureIn(realised, "figure", texts);
    if (isFault(whole)) return whole;
    if (isFault(part)) return part;
    return judge(stated, whole, part, texts);
  },
} as const satisfies Readonly<Record<string, CellFunction>>;

export type CellFunctionName = keyof typeof CELL_FUNCTIONS;

/**
 * A percentage without its sign may be written as 0,543 and as 54,3: what the figures allow is what
 * is meant. Where they allow neither, the verdict is the same.
 */
function judge(
  stated: unknown,
  whole: Quantity,
  part: Quantity,
  texts: FunctionTexts,
): PlainAnswer {
  const verdicts: string[] = [];
  for (const scale of [undefined, "ratio", "percentage"] as const) {
    const said = figureIn(stated, "percentage", texts, scale);
    if (isFault(said)) return said;
    const verdict = rateVerdict(said, whole, part);
    if (verdict === null) return invalid(texts.targetAboveZero);
    const sentence = texts.verdict(verdict, said.decimals);
    if (verdict.verdict !== "impossible") return sentence;
    verdicts.push(sentence);
  }
  return verdicts[0] ?? invalid(texts.targetAboveZero);
}

function convert(
  amount: "hours" | "fta",
  given: unknown,
  period: unknown,
  texts: FunctionTexts,
  calculate: (value: number, period: Period) => number,
): PlainAnswer {
  const figure = figureIn(given, amount, texts);
  if (isFault(figure)) return figure;
  if (figure.value < 0) return invalid(texts.amountExpected(figure.text, amount));
  const of = periodIn(period, texts);
  return isFault(of) ? of : calculate(figure.value, of);
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
  const text = given === null || given === undefined || given === 0 ? "" : texts.shown(given);
  return PERIODS[text.trim().toLowerCase()] ?? invalid(texts.periodExpected(text));
}
