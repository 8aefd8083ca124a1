import { tokenize, type Token } from "@borgar/fx";

/**
 * Writes LET without its names: each stands for its formula, in brackets. The engine knows no LET.
 * A formula without LET, or with one that cannot be read, comes back as it was.
 *
 * `LET(x,A1+1,x*x)` //=> `((A1+1)*(A1+1))`
 */
export function expandLet(formula: string): string {
  if (!/\bLET\s*\(/i.test(formula)) return formula;
  const tokens = tokenize(formula, { mergeRefs: true });
  return expand(tokens, new Map()) ?? formula;
}

type Names = ReadonlyMap<string, string>;
/** Names that repeat each other double at each step; Excel would calculate each once. */
const LONGEST = 100_000;

function expand(tokens: readonly Token[], names: Names): string | null {
  let text = "";
  for (let index = 0; index < tokens.length; index++) {
    const { type, value } = tokens[index] ?? { type: "", value: "" };
    if (type === "func" && /^(_xlfn\.)?LET$/i.test(value)) {
      const end = closing(tokens, index + 1);
      const inner = end === -1 ? null : expandOne(tokens.slice(index + 2, end), names);
      if (inner === null) return null;
      text += inner;
      index = end;
    } else {
      text += (type === "range_named" && names.get(value.toLowerCase())) || value;
    }
    if (text.length > LONGEST) return null;
  }
  return text;
}

function expandOne(tokens: readonly Token[], outer: Names): string | null {
  const parts = splitArguments(tokens);
  const names = new Map(outer);
  if (parts.length < 3 || parts.length % 2 === 0) return null;
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const name = named(parts[index] ?? []);
    const value = expand(parts[index + 1] ?? [], names);
    if (name === null || value === null) return null;
    names.set(name, `(${value})`);
  }
  const body = expand(parts.at(-1) ?? [], names);
  return body === null ? null : `(${body})`;
}

function named(part: readonly Token[]): string | null {
  const words = part.filter(({ type }) => type !== "whitespace" && type !== "newline");
  const [only] = words;
  return words.length === 1 && only?.type === "range_named" ? only.value.toLowerCase() : null;
}

/** Index of the bracket that closes the one at `open`, or -1. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    depth += step(tokens[index]);
    if (depth === 0) return index;
  }
  return -1;
}

function splitArguments(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += step(token);
    if (depth === 0 && token.type === "operator" && token.value === ",") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function step(token: Token | undefined): number {
  if (token?.type !== "operator") return 0;
  return /^[({]$/.test(token.value) ? 1 : /^[)}]$/.test(token.value) ? -1 : 0;
}
