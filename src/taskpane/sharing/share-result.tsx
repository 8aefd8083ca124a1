import type { Problem } from "../../domain/findings";
import { ProblemNotice } from "../parts";

/** How something ended: in sentences, of which the first says it, or by what stood in the way. */
export type Result = { readonly sentences: readonly string[] } | { readonly problem: Problem };

export function ShareResult({ result }: { readonly result: Result | null }) {
  if (result === null) return null;
  if ("problem" in result) return <ProblemNotice problem={result.problem} />;
  return result.sentences.map((sentence) => (
    <p key={sentence} className="text">
      {sentence}
    </p>
  ));
}
