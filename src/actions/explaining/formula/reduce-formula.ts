import { parse, parseA1Ref, tokenize, type AstExpression } from "@borgar/fx";
import { areaAddress, cellAddress } from "../../../workbook";
import { FORMULA_FUNCTIONS, type Lazily } from "./formula-functions";
import {
  constant,
  fault,
  isFault,
  numeric,
  plain,
  single,
  termOf,
  type Given,
  type Operand,
  type Scalar,
} from "./operand";
import type { ExplainedPlace, Term } from "./term";

/** A formula that does more than is known here: its number is then taken as it stands. */
export class UnknownFormulaError extends Error {
  override readonly name = "UnknownFormulaError";
  constructor(readonly what: string) {
    super(`Not known in a formula: ${what}`);
  }
}

/** What a formula asks of the workbook. */
export interface FormulaSurroundings {
  /** The sheet on which the formula stands. */
  readonly sheet: string;
  readonly cells: (place: ExplainedPlace) => Given;
  /** A function of ours, by its name without namespace; `null` where it is not known. */
  readonly call: (name: string, args: readonly Given[]) => Operand | null;
}

const NAMESPACE = "BANEN.";

/**
 * Works a formula out, and keeps how its number came about: the branch that was taken, the cells
 * that were added.
 *
 * @param formula in en-US, with its `=`
 * @throws UnknownFormulaError for what is not known here
 */
export function reduceFormula(formula: string, around: FormulaSurroundings): Operand {
  let tree: AstExpression | null = null;
  try {
    tree = parse(tokenize(formula)) as AstExpression;
  } catch (error) {
    throw new UnknownFormulaError(error instanceof Error ? error.message : formula);
  }
  return single(evaluate(tree, around));
}

function evaluate(node: AstExpression, around: FormulaSurroundings): Given {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "number" ? constant(node.value) : plain(node.value);
    case "ErrorLiteral":
      return fault(String(node.value));
    case "ReferenceIdentifier":
      return referred(node.value, around);
    case "UnaryExpression":
      return unary(node.operator, single(evaluate(node.arguments[0] as AstExpression, around)));
    case "BinaryExpression": {
      const [left, right] = node.arguments.map((each) =>
        single(evaluate(each as AstExpression, around)),
      );
      return binary(node.operator, left ?? plain(null), right ?? plain(null));
    }
    case "CallExpression":
      return called(node, around);
    default:
      throw new UnknownFormulaError(node.type);
  }
}

function called(
  node: Extract<AstExpression, { type: "CallExpression" }>,
  around: FormulaSurroundings,
): Operand {
  const name = "name" in node.callee ? node.callee.name.toUpperCase() : "";
  const args = node.arguments.map(
    (each): Lazily =>
      () =>
        each === null ? plain(null) : evaluate(each as AstExpression, around),
  );
  const known = FORMULA_FUNCTIONS[name];
  if (known !== undefined) return known(name, args);
  const answer = name.startsWith(NAMESPACE)
    ? around.call(
        name.slice(NAMESPACE.length),
        args.map((each) => each()),
      )
    : null;
  if (answer === null) throw new UnknownFormulaError(name);
  return answer;
}

function referred(value: string, around: FormulaSurroundings): Given {
  const reference = parseA1Ref(value);
  if (reference === undefined || !("range" in reference)) throw new UnknownFormulaError(value);
  const { top, left, bottom, right } = reference.range;
  if (top == null || left == null || bottom == null || right == null)
    throw new UnknownFormulaError(value);
  const sheet = reference.context?.at(-1) ?? around.sheet;
  const isCell = top === bottom && left === right;
  return around.cells({
    sheet,
    range: isCell ? cellAddress(top, left) : areaAddress({ top, left, bottom, right }),
  });
}

function unary(operator: string, given: Operand): Operand {
  const term = termOf(given);
  if (term === null) return fault("#VALUE!");
  if (operator === "-") {
    const left: Term = { kind: "constant", value: 0 };
    return numeric({ kind: "difference", value: -term.value, left, right: term });
  }
  if (operator === "%") {
    const right: Term = { kind: "constant", value: 100 };
    return numeric({ kind: "quotient", value: term.value / 100, left: term, right });
  }
  if (operator === "+") return numeric(term);
  throw new UnknownFormulaError(operator);
}

const ARITHMETIC: Readonly<Record<string, (left: Term, right: Term) => Term>> = {
  "+": (left, right) => ({ kind: "sum", value: left.value + right.value, parts: [left, right] }),
  "-": (left, right) => ({ kind: "difference", value: left.value - right.value, left, right }),
  "*": (left, right) => ({ kind: "product", value: left.value * right.value, left, right }),
  "/": (left, right) => ({ kind: "quotient", value: left.value / right.value, left, right }),
};

const COMPARED: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function binary(operator: string, left: Operand, right: Operand): Operand {
  if (isFault(left.value)) return left;
  if (isFault(right.value)) return right;
  if (operator === "&") return plain(`${shown(left.value)}${shown(right.value)}`);
  const compare = COMPARED[operator];
  if (compare !== undefined) return plain(compare(orderOf(left.value, right.value)));
  const make = ARITHMETIC[operator];
  if (make === undefined) throw new UnknownFormulaError(operator);
  const [a, b] = [termOf(left), termOf(right)];
  if (a === null || b === null) return fault("#VALUE!");
  return operator === "/" && b.value === 0 ? fault("#DIV/0!") : numeric(make(a, b));
}

const shown = (value: Scalar): string => (value === null || isFault(value) ? "" : String(value));

/** As Excel compares: numbers before texts before truths; a blank is like what it is laid beside. */
function orderOf(left: Scalar, right: Scalar): number {
  const [a, b] = [like(left, right), like(right, left)];
  if (typeof a !== typeof b) return rankOf(a) - rankOf(b);
  if (typeof a === "string" && typeof b === "string")
    return a.toLowerCase().localeCompare(b.toLowerCase());
  return Number(a) - Number(b);
}

function like(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

const rankOf = (value: Scalar): number => ["number", "string", "boolean"].indexOf(typeof value);
