import { Button } from "@fluentui/react-components";
import type { Finding } from "../../domain/findings";
import { FindingItem } from "./finding-item";
import { usePaneContext } from "../context";
import { useShownFindings } from "./use-shown-findings";

/** Findings one below the other, a long list in parts. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { texts } = usePaneContext().services;
  const { list, shown, more, showMore } = useShownFindings(findings);
  return (
    <>
      <ul ref={list} className="list">
        {shown.map((finding, index) => (
          // A finding has no name of its own: two may stand at one cell with one code.
          <FindingItem key={`${finding.code} ${index}`} finding={finding} />
        ))}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={showMore}>
          {texts.findings.showMore(more)}
        </Button>
      )}
    </>
  );
}
