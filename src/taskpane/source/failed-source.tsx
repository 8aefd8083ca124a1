import type { Problem } from "../../domain/findings";
import { Section, ProblemNotice, ReadAgain } from "../parts";
import { usePaneContext } from "../context";

/** The workbook could not be read: why, and reading once more. */
export function FailedSource({ problem }: { readonly problem: Problem }) {
  const { texts } = usePaneContext().services;
  return (
    <Section heading={texts.source.heading}>
      <ProblemNotice problem={problem} />
      <ReadAgain />
    </Section>
  );
}
