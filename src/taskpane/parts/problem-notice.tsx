import type { ReactNode } from "react";
import type { Problem } from "../../domain/findings";
import { usePaneContext } from "../context";
import { SeverityMark } from "./severity-mark";
import { SupportDetails } from "./support-details";

export interface ProblemNoticeProps {
  readonly problem: Problem;
  /** What can be done about it here, such as a button. */
  readonly children?: ReactNode;
}

/** Why something did not happen, in words, with the way on and the details for support. */
export function ProblemNotice({ problem, children }: ProblemNoticeProps) {
  const { speakProblem } = usePaneContext().services;
  const { sentence, wayOn } = speakProblem(problem);
  return (
    <div className="problem">
      <SeverityMark severity="error" />
      <div className="problem-words">
        <p className="text">{sentence}</p>
        {wayOn !== null && <p className="text-quiet">{wayOn}</p>}
        {children}
        <SupportDetails problem={problem} />
      </div>
    </div>
  );
}
