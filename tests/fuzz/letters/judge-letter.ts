import { checkLetter, readLetter, textOf } from "../../../src/letter";
import { FIGURE_FIELDS } from "../../../src/domain/quantities/figure-fields";
import type { MadeLetter } from "./make-letter";

/** What became of a letter's figures. */
export interface LetterVerdict {
  readonly exact: number;
  /** Not given, and listed as not understood or as said in two ways. */
  readonly said: readonly string[];
  /** Not given, and nothing said. */
  readonly silent: readonly string[];
  /** Another value than the letter's, or one that the letter does not give. */
  readonly different: readonly string[];
}

/** Reads a letter and holds what came of it against what is known. */
export function judgeLetter({ text, figures: known }: MadeLetter): LetterVerdict {
  const { figures, reading, letterFindings } = checkLetter(readLetter(textOf(text)));
  const given = new Map(
    figures.flatMap((figure) =>
      FIGURE_FIELDS.flatMap((field): [string, number][] => {
        const quantity = figure[field];
        return quantity ? [[`${figure.sector} ${figure.year} ${field}`, quantity.value]] : [];
      }),
    ),
  );
  const wrong = [...given].filter(([key, value]) => !isSame(known[key], value));
  const missing = Object.keys(known).filter((key) => !given.has(key));
  const isSaid = (key: string): boolean =>
    reading.notUnderstood.some(({ text: words }) => holds(words, known[key] ?? NaN)) ||
    letterFindings.some(
      ({ code, sector }) => code === "said-otherwise" && key.startsWith(`${sector} `),
    );
  return {
    exact: Object.entries(known).filter(([key, value]) => isSame(given.get(key), value)).length,
    said: missing.filter(isSaid),
    silent: missing.filter((key) => !isSaid(key)),
    different: wrong.map(([key, value]) => `${key}: ${value}, not ${known[key] ?? "given"}`),
  };
}

const isSame = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) < 1e-9;

/** Whether the words are of that number, in either notation, as a count or a percentage. */
function holds(words: string, value: number): boolean {
  const digits = words.replace(/\D/g, "");
  const forms = [0, 1].flatMap((places) => [
    Math.abs(value).toFixed(places),
    (Math.abs(value) * 100).toFixed(places),
  ]);
  return forms.some((form) => form.replace(/\D/g, "") === digits);
}
