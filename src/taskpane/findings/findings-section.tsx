import type { Finding } from "../../domain/findings";
import { Fold, Section } from "../parts";
import { FindingList } from "./finding-list";
import { usePaneContext, type Source } from "../context";
import { sortFindings } from "./sort-findings";
import { sourceFacts } from "../source";

export interface FindingsSectionProps {
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** What is wrong with the figures, and, folded, what a reader of them should know. */
export function FindingsSection({ source, findings }: FindingsSectionProps) {
  const { texts } = usePaneContext().services;
  const { doubts, notes, errors, warnings } = sortFindings(findings);
  return (
    <Section heading={texts.findings.heading} aside={texts.findings.counts(errors, warnings)}>
      {doubts.length > 0 ? <FindingList findings={doubts} /> : <NothingWrong source={source} />}
      {notes.length > 0 && (
        <Fold heading={texts.findings.notes(notes.length)}>
          <FindingList findings={notes} />
        </Fold>
      )}
    </Section>
  );
}

function NothingWrong({ source }: { readonly source: Source }) {
  const { findings: texts } = usePaneContext().services.texts;
  const { comparable } = sourceFacts(source);
  return (
    <p className="text">{comparable > 0 ? texts.allAgree(comparable) : texts.nothingStated}</p>
  );
}
