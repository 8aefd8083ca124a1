import {
  constant,
  fault,
  isFault,
  isRange,
  numeric,
  operandsIn,
  plain,
  single,
  termOf,
  type Given,
  type Operand,
  type Scalar,
} from "./operand";
import { roundedTo, type ExplainedPlace, type Term } from "./term";

/** An argument that is worked out when it is asked for: IF leaves one of two alone. */
export type Lazily = () => Given;
type FormulaFunction = (name: string, args: readonly Lazily[]) => Operand;

const NOTHING: Lazily = () => plain(null);
const at = (args: readonly Lazily[], index: number): Lazily => args[index] ?? NOTHING;
const one = (args: readonly Lazily[], index: number): Operand => single(at(args, index)());
const textIn = (value: Scalar): string =>
  value === null || isFault(value)
    ? ""
    : typeof value === "boolean"
      ? value
        ? "TRUE"
        : "FALSE"
      : String(value);

const isTrue = (value: Scalar): boolean =>
  typeof value === "boolean" ? value : typeof value === "number" && value !== 0;

const numbersIn = (args: readonly Lazily[]): Term[] =>
  args.flatMap((each) => operandsIn(each()).flatMap(({ term }) => term ?? []));

const placesIn = (args: readonly Lazily[]): ExplainedPlace[] =>
  args.flatMap((each) => {
    const given = each();
    if (isRange(given)) return [given.place];
    return given.term?.kind === "cell" ? [given.term.place] : [];
  });

const sumOf = (parts: readonly Term[]): Term => {
  const [only, ...more] = parts;
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return only !== undefined && more.length === 0 ? only : { kind: "sum", value, parts };
};

/** A number that the function looked up or counted. */
const result = (name: string, value: number, args: readonly Lazily[]): Operand =>
  numeric({ kind: "result", value, name, places: placesIn(args) });

const truth = (value: boolean): Operand => plain(value);

function extreme(
  args: readonly Lazily[],
  name: string,
  pick: (a: number, b: number) => boolean,
): Operand {
  const terms = numbersIn(args);
  const [first, ...others] = terms;
  if (first === undefined) return constant(0);
  const found = others.reduce((best, each) => (pick(each.value, best.value) ? each : best), first);
  const [left, right] = terms;
  const isFloor =
    name === "MAX" && terms.length === 2 && left?.kind === "constant" && left.value === 0;
  if (isFloor && right !== undefined)
    return numeric({ kind: "floor", value: Math.max(0, right.value), of: right });
  return numeric(found);
}

function matchOf(name: string, args: readonly Lazily[]): Operand {
  const wanted = one(args, 0).value;
  const index = operandsIn(at(args, 1)()).findIndex(({ value }) => value === wanted);
  return index < 0 ? fault("#N/A") : result(name, index + 1, args);
}

function indexOf(args: readonly Lazily[]): Operand {
  const given = at(args, 0)();
  const position = one(args, 1).value;
  if (typeof position !== "number") return fault("#VALUE!");
  return operandsIn(given)[position - 1] ?? fault("#REF!");
}

function largeOf(args: readonly Lazily[]): Operand {
  const rank = one(args, 1).value;
  const sorted = numbersIn(args.slice(0, 1)).toSorted((a, b) => b.value - a.value);
  const found = typeof rank === "number" ? sorted[rank - 1] : undefined;
  return found === undefined ? fault("#NUM!") : numeric(found);
}

/** The number in a text; it is that of the cell where the text stands. */
function numberValue(args: readonly Lazily[]): Operand {
  const given = one(args, 0);
  const decimal = textIn(one(args, 1).value) || ".";
  const group = textIn(one(args, 2).value) || ",";
  const bare = textIn(given.value).replace(/\s/gu, "").replaceAll(group, "").replace(decimal, ".");
  const percents = /%*$/.exec(bare)?.[0].length ?? 0;
  const value = Number(bare.slice(0, bare.length - percents)) / 100 ** percents;
  if (bare === "" || Number.isNaN(value)) return fault("#VALUE!");
  return given.from === undefined
    ? constant(value)
    : numeric({ kind: "cell", value, place: given.from, inner: null });
}

/** A text made out of another; it still stands in the same cell. */
function textOf(args: readonly Lazily[], make: (text: string) => string): Operand {
  const given = one(args, 0);
  return { ...given, value: make(textIn(given.value)), term: null };
}

function found(args: readonly Lazily[], isExact: boolean): Operand {
  const [wanted, text] = [textIn(one(args, 0).value), textIn(one(args, 1).value)];
  const index = isExact ? text.indexOf(wanted) : text.toLowerCase().indexOf(wanted.toLowerCase());
  return index < 0 ? fault("#VALUE!") : constant(index + 1);
}

function rounded(args: readonly Lazily[]): Operand {
  const [given, digits] = [one(args, 0), one(args, 1).value];
  if (isFault(given.value)) return given;
  const of = termOf(given);
  if (of === null || typeof digits !== "number") return fault("#VALUE!");
  return numeric({ kind: "rounded", value: roundedTo(of.value, digits), of, digits });
}

/** The functions that our sheets are made of, and the plainest of an analyst's own. */
export const FORMULA_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  IF: (_, args) => {
    const condition = one(args, 0);
    if (isFault(condition.value)) return condition;
    return isTrue(condition.value) ? one(args, 1) : one(args, 2);
  },
  IFERROR: (_, args) => {
    const given = one(args, 0);
    return isFault(given.value) ? one(args, 1) : given;
  },
  AND: (_, args) => truth(args.every((each) => isTrue(single(each()).value))),
  OR: (_, args) => truth(args.some((each) => isTrue(single(each()).value))),
  NOT: (_, args) => truth(!isTrue(one(args, 0).value)),
  ISNUMBER: (_, args) => truth(typeof one(args, 0).value === "number"),
  ISTEXT: (_, args) => truth(typeof one(args, 0).value === "string"),
  COUNT: (name, args) => result(name, numbersIn(args).length, args),
  COUNTA: (name, args) =>
    result(
      name,
      args
        .flatMap((each) => operandsIn(each()))
        .filter(({ value }) => value !== null && value !== "").length,
      args,
    ),
  N: (_, args) => {
    const given = one(args, 0);
    return typeof given.value === "number" || isFault(given.value) ? given : constant(0);
  },
  SUM: (_, args) => numeric(sumOf(numbersIn(args))),
  MAX: (name, args) => extreme(args, name, (a, b) => a > b),
  MIN: (name, args) => extreme(args, name, (a, b) => a < b),
  ROUND: (_, args) => rounded(args),
  MATCH: matchOf,
  INDEX: (_, args) => indexOf(args),
  LARGE: (_, args) => largeOf(args),
  NUMBERVALUE: (_, args) => numberValue(args),
  SUBSTITUTE: (_, args) => {
    const [from, to] = [textIn(one(args, 1).value), textIn(one(args, 2).value)];
    return textOf(args, (text) => (from === "" ? text : text.replaceAll(from, to)));
  },
  TRIM: (_, args) => textOf(args, (text) => text.trim().replace(/ +/g, " ")),
  FIND: (_, args) => found(args, true),
  SEARCH: (_, args) => found(args, false),
  // Days since 1900; only asked of years, which are plain numbers to it.
  YEAR: (_, args) => {
    const { value } = one(args, 0);
    return typeof value === "number"
      ? constant(new Date(Date.UTC(1899, 11, 30) + value * 86_400_000).getUTCFullYear())
      : fault("#VALUE!");
  },
  NA: () => fault("#N/A"),
  AVERAGE: (_, args) => {
    const parts = numbersIn(args);
    if (parts.length === 0) return fault("#DIV/0!");
    const left = sumOf(parts);
    const right: Term = { kind: "constant", value: parts.length };
    return numeric({ kind: "quotient", value: left.value / parts.length, left, right });
  },
};
