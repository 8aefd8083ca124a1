import { errorText, type Locale, ERROR_CODES } from "../../../model";
import { formulaTokens, type FormulaToken } from "./formula-tokens";
import { DUTCH_FUNCTION_NAMES } from "./function-names";

interface Dictionary {
  readonly functions: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  readonly errors: ReadonlyMap<string, string>;
  readonly tableParts: ReadonlyMap<string, string>;
}

const TABLE_PARTS = {
  "#All": "#Alles",
  "#Data": "#Gegevens",
  "#Headers": "#Kopteksten",
  "#Totals": "#Totalen",
  "#This Row": "#Deze rij",
};
const WORDS = { TRUE: "WAAR", FALSE: "ONWAAR" };
const ERRORS = Object.fromEntries(ERROR_CODES.map((code) => [code, errorText(code, "nl-NL")]));

function lookup(names: Readonly<Record<string, string>>, back: boolean): Map<string, string> {
  return new Map(
    Object.entries(names).map(([en, nl]) =>
      back ? [nl.toUpperCase(), en] : [en.toUpperCase(), nl],
    ),
  );
}
function dictionary(back: boolean): Dictionary {
  return {
    functions: lookup(DUTCH_FUNCTION_NAMES, back),
    words: lookup(WORDS, back),
    errors: lookup(ERRORS, back),
    tableParts: lookup(TABLE_PARTS, back),
  };
}
const toDutch = dictionary(false);
const toEnglish = dictionary(true);

function translate(token: FormulaToken, next: string | undefined, words: Dictionary): string {
  const upper = token.text.toUpperCase();
  if (token.kind === "error") return words.errors.get(upper) ?? token.text;
  if (token.kind === "bracket") {
    return token.text.replace(
      /#[\p{L} ]+/gu,
      (part) => words.tableParts.get(part.toUpperCase()) ?? part,
    );
  }
  if (token.kind !== "name") return token.text;
  if (next === "(") return words.functions.get(upper) ?? token.text;
  return next === "!" ? token.text : (words.words.get(upper) ?? token.text);
}

/**
 * A formula as Excel shows it in a language.
 *
 * @param formula en-US, as the model keeps it
 * @example localFormula("=SUM(A1,1.5)", "nl-NL") //=> "=SOM(A1;1,5)"
 */
export function localFormula(formula: string, locale: Locale): string {
  if (locale === "en-US") return formula;
  const tokens = formulaTokens(formula, ".");
  return tokens
    .map((token, at) => {
      if (token.kind === "number") return token.text.replace(".", ",");
      if (token.text === ",") return token.inArray ? "\\" : ";";
      return translate(token, tokens[at + 1]?.text, toDutch);
    })
    .join("");
}

/**
 * A formula as typed in a language, made en-US. In Dutch, arguments are divided by `;` as in
 * Dutch Excel, or by `,`: a comma straight between two digits is a decimal comma.
 *
 * @example storedFormula("=SOM(A1;1,5)", "nl-NL") //=> "=SUM(A1,1.5)"
 * @example storedFormula('=CONTOSO.ADD(1;2)', "nl-NL") //=> '=CONTOSO.ADD(1,2)'
 */
export function storedFormula(formula: string, locale: Locale): string {
  if (locale === "en-US") return formula;
  const tokens = formulaTokens(formula, ",");
  return tokens
    .map((token, at) => {
      if (token.kind === "number") return token.text.replace(",", ".");
      if (token.text === ";" && !token.inArray) return ",";
      if (token.text === "\\" && token.inArray) return ",";
      return translate(token, tokens[at + 1]?.text, toEnglish);
    })
    .join("");
}
