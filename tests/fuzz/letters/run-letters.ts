import { randomOf } from "../random";
import { judgeLetter } from "./judge-letter";
import { makeLetter } from "./make-letter";

export interface LetterTally {
  readonly letters: number;
  readonly figures: number;
  readonly exact: number;
  readonly said: number;
  readonly silent: number;
  readonly different: number;
  /** Of each letter that was not read whole its seed, and what went wrong. */
  readonly failures: readonly { readonly seed: number; readonly what: readonly string[] }[];
}

/** Makes so many letters and reads them; the same seed gives the same letters. */
export function tallyLetters(seed: number, runs: number): LetterTally {
  const tally = { figures: 0, exact: 0, said: 0, silent: 0, different: 0 };
  const failures: { seed: number; what: string[] }[] = [];
  for (let run = 0; run < runs; run++) {
    const letter = makeLetter(randomOf(seed + run));
    const { exact, said, silent, different } = judgeLetter(letter);
    tally.figures += Object.keys(letter.figures).length;
    tally.exact += exact;
    tally.said += said.length;
    tally.silent += silent.length;
    tally.different += different.length;
    const what = [
      ...different.map((each) => `different: ${each}`),
      ...silent.map((each) => `silent: ${each}`),
      ...said.map((each) => `said: ${each}`),
    ];
    if (what.length > 0) failures.push({ seed: seed + run, what });
  }
  return { letters: runs, ...tally, failures };
}

/** Prints what came of it. @returns whether none was different in silence and enough were exact */
export function runLetters(seed: number, runs: number, most: number): boolean {
  const { failures, ...counts } = tallyLetters(seed, runs);
  const share = counts.exact / counts.figures;
  console.log(`${JSON.stringify(counts)} exact: ${(share * 100).toFixed(2)}%`);
  for (const { seed: of, what } of failures.slice(0, most)) {
    console.log(`\nseed ${of}\n  ${what.join("\n  ")}`);
  }
  return counts.different === 0 && counts.silent === 0 && share >= 0.97;
}
