import type { Problem } from "../../domain/findings";
import type { Spoken } from "./spoken";

/** Says why something did not happen, and what the user can do about it. */
export type ProblemTexts = (problem: Problem) => Spoken;

type Sentences = {
  readonly [Code in Problem["code"]]: (problem: Extract<Problem, { code: Code }>) => Spoken;
};

/** Speaks by a sentence for each code; the compiler misses one that is not there. */
export function problemTexts(sentences: Sentences): ProblemTexts {
  return (problem) => {
    // Each sentence takes the problem of its own code, which the index does not tell the compiler.
    const speak = sentences[problem.code] as (problem: Problem) => Spoken;
    return speak(problem);
  };
}
