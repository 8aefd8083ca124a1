import type { Severity } from "../../domain/findings";
import { usePaneContext } from "../context";

const glyphs: Record<Severity | "done", string> = {
  error: "!",
  warning: "?",
  note: "i",
  done: "✓",
};

/** How bad a finding is, or that something went well: a sign for the eye, a word for the ear. */
export function SeverityMark({ severity }: { readonly severity: Severity | "done" }) {
  const { texts } = usePaneContext().services;
  return (
    <>
      <span aria-hidden="true" className={`severity severity-${severity}`}>
        {glyphs[severity]}
      </span>
      {severity !== "done" && <span className="hidden">{texts.findings.severity[severity]}</span>}
    </>
  );
}
