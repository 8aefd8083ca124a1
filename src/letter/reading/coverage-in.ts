/** How many of the organisations reported, where a text says so. */
export interface CoverageWords {
  readonly reported: number;
  readonly of: number;
  readonly from: number;
  readonly to: number;
}

const WHO = "(?:[\\p{L}’'-]+)";
/** Each gives the two numbers by name. */
const FORMS: readonly RegExp[] = [
  /(?<reported>\d{1,4}) (?:van|of) (?:de|het|the|all|alle|in totaal)? ?(?<of>\d{1,4})\b(?! ?(?:%|fta|banen))/giu,
  new RegExp(
    `(?:van|of) (?:de|alle|the) (?<of>\\d{1,4}) ${WHO}(?: ${WHO}){0,3} (?:hebben|heeft|leverden|gaven|have|had)(?: er)? (?<reported>\\d{1,4}) (?=[^.]{0,60}(?:aangeleverd|opgegeven|gegevens|data|opgave|gerapporteerd|gereageerd|reported|supplied|responded))`,
    "giu",
  ),
  /(?<reported>\d{1,4}) (?:van|of) (?<of>\d{1,4}) (?=\p{L})/giu,
];
const SPEAKS =
  /gegevens|aangeleverd|gerapporteerd|gereageerd|opgave|respons|dekking|organisaties|instellingen|umc|hogescholen|scholen|besturen|gemeenten|provincies|waterschappen|universiteiten|ministeries|organi[sz]ations|reported|responded/i;

/**
 * What a sentence says of the organisations that reported.
 *
 * @example coverageIn("Opgave deden 5 van de 6 umc’s")
 * //=> {reported: 5, of: 6, from: 13, to: 23}
 */
export function coverageIn(text: string): CoverageWords | null {
  if (!SPEAKS.test(text)) return null;
  for (const form of FORMS) {
    for (const { index, 0: all, groups } of text.matchAll(form)) {
      const [reported, of] = [Number(groups?.["reported"]), Number(groups?.["of"])];
      const to = index + all.length;
      if (reported <= of && of > 0 && !/^\s*(?:%|fta\b|banen\b)/.test(text.slice(to)))
        return { reported, of, from: index, to };
    }
  }
  return null;
}
