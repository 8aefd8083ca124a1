import type { Severity } from "../../domain/findings";
import { usePaneContext } from "../context";

const glyphs: Record<Severity, string> = { error: "!", warning: "?", note: "i" };

/** How bad a finding is: a sign and a colour for the eye, a word for the ear. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { texts } = usePaneContext().services;
  return (
    <>
      <span aria-hidden="true" className={`severity severity-${severity}`}>
        {glyphs[severity]}
      </span>
      <span className="hidden">{texts.findings.severity[severity]}</span>
    </>
  );
}
