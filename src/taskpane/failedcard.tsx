import type { Problem } from "../domain/problem";
import { Card } from "./card";
import { usePaneContext } from "./panecontext";
import { ProblemNotice } from "./problemnotice";
import { ReadAgain } from "./readagain";

/** The workbook could not be read: why, and reading once more. */
export function FailedCard({ problem }: { readonly problem: Problem }) {
  const { texts } = usePaneContext().services;
  return (
    <Card heading={texts.source.heading}>
      <ProblemNotice problem={problem} />
      <ReadAgain />
    </Card>
  );
}
