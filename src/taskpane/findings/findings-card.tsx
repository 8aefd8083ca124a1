import type { Finding } from "../../domain/findings";
import { Card } from "../parts";
import { FindingList } from "./finding-list";
import { usePaneContext, type Source } from "../context";
import { sortFindings } from "./sort-findings";
import { sourceFacts } from "../source";

export interface FindingsCardProps {
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** What is wrong with the figures, and, folded, what a reader of them should know. */
export function FindingsCard({ source, findings }: FindingsCardProps) {
  const { texts } = usePaneContext().services;
  const { doubts, notes, errors, warnings } = sortFindings(findings);
  return (
    <Card heading={texts.findings.heading} aside={texts.findings.counts(errors, warnings)}>
      {doubts.length > 0 ? <FindingList findings={doubts} /> : <NothingWrong source={source} />}
      {notes.length > 0 && (
        <details>
          <summary className="fold">{texts.findings.notes(notes.length)}</summary>
          <FindingList findings={notes} />
        </details>
      )}
    </Card>
  );
}

function NothingWrong({ source }: { readonly source: Source }) {
  const { findings: texts } = usePaneContext().services.texts;
  const { comparable } = sourceFacts(source);
  return (
    <p className="text">{comparable > 0 ? texts.allAgree(comparable) : texts.nothingStated}</p>
  );
}
