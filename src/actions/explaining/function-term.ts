import { FTA_DECIMALS } from "../../domain/numbers";
import { indexFigures, type FigureAnswer, type FigureField } from "../../domain/figures";
import type { Quantity } from "../../domain/quantities";
import { parseSelection } from "../../domain/sectors";
import type { Source } from "../../workbook";
import { numeric, single, type Given, type Operand, type Term } from "./formula";
import { roundedTo } from "./formula";

interface Asked {
  readonly answer: FigureAnswer;
  readonly before: FigureAnswer;
  readonly inclProcurement: boolean;
}

/**
 * How a function of ours comes by its number: which figures of the source it takes. `null` where it
 * is not known, as of figures that are passed to it.
 *
 * @param name without its namespace: `REALISATIE`
 */
export function functionTerm(
  name: string,
  args: readonly Given[],
  source: Source | null,
): Operand | null {
  const make = FUNCTIONS[name];
  const [sector, year, figures, incl] = args.map((each) => single(each).value);
  if (make === undefined || source === null || typeof sector !== "string") return null;
  if (figures !== null && figures !== undefined) return null;
  const selection = parseSelection(sector);
  if (selection === null) return null;
  const index = indexFigures(source.figures);
  const asked = typeof year === "number" ? year : index.reportedYear;
  const term = make({
    answer: index.at(selection, asked),
    before: index.at(selection, asked === null ? null : asked - 1),
    inclProcurement: incl === true,
  });
  return term === null ? null : numeric(term);
}

const FUNCTIONS: Readonly<Record<string, (asked: Asked) => Term | null>> = {
  DOEL: ({ answer }) => fieldTerm(answer, "target"),
  REALISATIE: (asked) => realisedTerm(asked),
  SROI: ({ answer }) => fieldTerm(answer, "procurement"),
  REALISATIEPERCENTAGE: (asked) =>
    both(realisedTerm(asked), fieldTerm(asked.answer, "target"), (left, right) =>
      right.value > 0 ? { kind: "quotient", value: left.value / right.value, left, right } : null,
    ),
  SHORTFALL: (asked) =>
    both(fieldTerm(asked.answer, "target"), realisedTerm(asked), (left, right) => {
      const of = difference(left, right);
      return { kind: "floor", value: Math.max(0, of.value), of };
    }),
  SALDO: (asked) => both(realisedTerm(asked), fieldTerm(asked.answer, "target"), difference),
  GROEI: (asked) =>
    both(fieldTerm(asked.answer, "realised"), fieldTerm(asked.before, "realised"), difference),
};

const realisedTerm = ({ answer, inclProcurement }: Asked): Term | null =>
  inclProcurement
    ? both(fieldTerm(answer, "realised"), fieldTerm(answer, "procurement"), (left, right) =>
        sumOf([left, right]),
      )
    : fieldTerm(answer, "realised");

function both(
  left: Term | null,
  right: Term | null,
  make: (left: Term, right: Term) => Term | null,
): Term | null {
  return left === null || right === null ? null : make(left, right);
}

/** To the millionth, as every sum and difference of fta. */
function difference(left: Term, right: Term): Term {
  const of: Term = { kind: "difference", value: left.value - right.value, left, right };
  return { kind: "rounded", value: roundedTo(of.value, FTA_DECIMALS), of, digits: FTA_DECIMALS };
}

function sumOf(parts: readonly Term[]): Term {
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const of: Term = { kind: "sum", value, parts };
  return { kind: "rounded", value: roundedTo(value, FTA_DECIMALS), of, digits: FTA_DECIMALS };
}

/** A figure of a sector, or the sum over the members of a group: none where one is not given. */
function fieldTerm(answer: FigureAnswer, field: FigureField): Term | null {
  if (answer.kind === "absent") return null;
  if (answer.kind === "sector") return quantityTerm(answer.figure[field]);
  const parts = answer.total.members.flatMap((member) => quantityTerm(member[field]) ?? []);
  return parts.length === 0 || parts.length < answer.total.members.length ? null : sumOf(parts);
}

/** A figure by the cells that it was read from. */
function quantityTerm(quantity: Quantity | null): Term | null {
  if (quantity === null) return null;
  const { origin, value } = quantity;
  if (origin.kind === "cell")
    return { kind: "cell", value, place: { sheet: origin.sheet, range: origin.cell }, inner: null };
  if (origin.kind !== "sum") return { kind: "constant", value };
  const ranges = origin.numbers.length > 0 ? origin.numbers : origin.texts;
  const places = ranges.map((range) => ({ sheet: origin.sheet, range }));
  return { kind: "cells", value, places };
}
