import type { Problem } from "../../domain/findings";
import { Card, ProblemNotice, ReadAgain } from "../parts";
import { usePaneContext } from "../context";

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
