import type { Finding, FindingCode, FindingOf } from "../../domain/findings";
import type { Spoken } from "./spoken";

/** How a language says each of these findings. */
export type FindingSentences<C extends FindingCode> = {
  readonly [K in C]: (found: FindingOf<K>) => Spoken;
};

/** Every code has its sentence, which the type of `sentences` sees to. */
export function sayFinding(sentences: FindingSentences<FindingCode>, found: Finding): Spoken {
  const say = sentences[found.code] as (found: Finding) => Spoken;
  return say(found);
}
