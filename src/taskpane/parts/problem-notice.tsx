import type { Problem } from "../../domain/findings";
import { usePaneContext } from "../context";
import { SeverityMark } from "./severity-mark";
import { SupportDetails } from "./support-details";

/** Why something did not happen, in words, with the way on and the details for support. */
export function ProblemNotice({ problem }: { readonly problem: Problem }) {
  const { speakProblem } = usePaneContext().services;
  const { sentence, wayOn } = speakProblem(problem);
  return (
    <div className="problem">
      <SeverityMark severity="error" />
      <div className="problem-words">
        <p className="text">{sentence}</p>
        {wayOn !== null && <p className="text-quiet">{wayOn}</p>}
        <SupportDetails problem={problem} />
      </div>
    </div>
  );
}
