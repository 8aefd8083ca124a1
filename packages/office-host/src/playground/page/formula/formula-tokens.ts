export type FormulaTokenKind =
  "string" | "quoted" | "bracket" | "error" | "number" | "name" | "other";

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
  /** Inside an array constant: `{1;2}`. */
  readonly inArray: boolean;
}

const NUMBER = {
  ",": /^\d+(?:,\d+)?(?:E[+-]?\d+)?/i,
  ".": /^\d+(?:\.\d+)?(?:E[+-]?\d+)?/i,
};
const PATTERNS: readonly (readonly [FormulaTokenKind, RegExp])[] = [
  ["string", /^"(?:[^"]|"")*"?/],
  ["quoted", /^'(?:[^']|'')*'?/],
  ["error", /^#[A-Z]+(?:\/[A-Z0-9]+)?[!?]?/i],
  ["name", /^[\p{L}_$][\p{L}\p{N}_.$]*/u],
];

/** The bracketed part of a structured reference: `[[#All],[Doel]]`; an apostrophe escapes. */
function bracketAt(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") at++;
    else if (text[at] === "[") depth++;
    else if (text[at] === "]" && --depth === 0) return text.slice(0, at + 1);
  }
  return text;
}

function nextToken(rest: string, decimal: "," | "."): [FormulaTokenKind, string] {
  if (rest.startsWith("[")) return ["bracket", bracketAt(rest)];
  const number = NUMBER[decimal].exec(rest)?.[0];
  if (number) return ["number", number];
  for (const [kind, pattern] of PATTERNS) {
    const text = pattern.exec(rest)?.[0];
    if (text) return [kind, text];
  }
  return ["other", String.fromCodePoint(rest.codePointAt(0) ?? 0)];
}

/** Cuts a formula in pieces whose texts together are the formula again. */
export function formulaTokens(formula: string, decimal: "," | "."): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let depth = 0;
  for (let rest = formula; rest !== "";) {
    const [kind, text] = nextToken(rest, decimal);
    if (text === "}") depth--;
    tokens.push({ kind, text, inArray: depth > 0 });
    if (text === "{") depth++;
    rest = rest.slice(text.length);
  }
  return tokens;
}
