import { useEffect, useState, useSyncExternalStore } from "react";
import type { SourceState } from "../../actions/source";
import { sourceFacts } from "../source";
import { sortFindings } from "../findings";
import type { PaneServices } from "../context";

/**
 * The state of the source to show. While the workbook is read again the last outcome stays,
 * so that the pane does not blink and the focus keeps its place.
 */
export function useSourceState(
  services: PaneServices,
  announce: (text: string) => void,
): SourceState {
  const current = useSyncExternalStore(services.source.subscribe, services.source.get);
  const [shown, setShown] = useState(current);
  if (current.kind !== "reading" && current !== shown) setShown(current);
  const news = newsOf(shown, services);
  useEffect(() => {
    announce(news);
  }, [announce, news]);
  return shown;
}

function newsOf(state: SourceState, { texts, speakProblem }: PaneServices): string {
  switch (state.kind) {
    case "reading":
      return texts.reading;
    case "none":
      return texts.empty.heading;
    case "failed":
      return speakProblem(state.problem).sentence;
    case "ready": {
      const { address, sectors } = sourceFacts(state.source);
      const { errors, warnings } = sortFindings(state.findings);
      const counts = texts.findings.counts(errors, warnings);
      const found = texts.source.found(address, sectors);
      return counts === "" ? found : `${found} ${texts.findings.heading}: ${counts}.`;
    }
  }
}
