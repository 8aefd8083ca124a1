import { Button } from "@fluentui/react-components";
import type { Finding } from "../../domain/findings";
import { FindingGroupItem } from "./finding-group-item";
import { FindingItem } from "./finding-item";
import { groupedFindings } from "../../domain/findings";
import { usePaneContext } from "../context";
import { useShownFindings } from "./use-shown-findings";

/** Findings one below the other, equal notes as one, a long list in parts. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const { texts } = usePaneContext().services;
  const { list, shown, more, showMore } = useShownFindings(groupedFindings(findings));
  return (
    <>
      <ul ref={list} className="list">
        {shown.map((group, index) => {
          // A finding has no name of its own: two may stand at one cell with one code.
          const key = `${group.first.code} ${index}`;
          return group.all.length > 1 ? (
            <FindingGroupItem key={key} group={group} />
          ) : (
            <FindingItem key={key} finding={group.first} />
          );
        })}
      </ul>
      {more > 0 && (
        <Button size="small" onClick={showMore}>
          {texts.findings.showMore(more)}
        </Button>
      )}
    </>
  );
}
