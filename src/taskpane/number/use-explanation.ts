import { useCallback, useEffect, useState } from "react";
import type { SourceState } from "../../actions/source";
import type { ExplainOutcome } from "../../actions/explaining";
import { usePaneContext, problemOf, type PaneServices, type Place } from "../context";

/** So many steps can be walked back. */
const KEPT = 20;

export interface ShownExplanation {
  /** `null` until the first is there. */
  readonly outcome: ExplainOutcome | null;
  /** Goes back to the cell that was explained before; `null` when there was none. */
  readonly previous: (() => void) | null;
}

/** Follows the selected cell and what it shows, and keeps the way that was walked. */
export function useExplanation(state: SourceState): ShownExplanation {
  const { services, goTo } = usePaneContext();
  const { explain, watchNumbers } = services;
  const [outcome, setOutcome] = useState<ExplainOutcome | null>(null);
  const [trail, setTrail] = useState<readonly Place[]>([]);
  const show = useCallback((explained: ExplainOutcome) => {
    setOutcome(explained);
    if (explained.kind === "number") setTrail((walked) => walkedOn(walked, explained.place));
  }, []);
  useEffect(() => {
    const following = follow(explain, show);
    following.again();
    const unwatch = watchNumbers(following.again);
    return () => {
      following.stop();
      unwatch();
    };
    // The figures of the cell may have become others.
  }, [explain, show, watchNumbers, state]);
  const before = trail.at(-2);
  const previous =
    before === undefined
      ? null
      : () => {
          setTrail((walked) => walked.slice(0, -2));
          goTo(before);
        };
  return { outcome, previous };
}

/** Asks one at a time, however often it is told to: a calculation tells of each sheet by itself. */
function follow(explain: PaneServices["explain"], show: (explained: ExplainOutcome) => void) {
  let isAsking = false;
  let isOld = false;
  let isStopped = false;
  const again = () => {
    isOld = true;
    if (isAsking || isStopped) return;
    isAsking = true;
    isOld = false;
    void explain()
      .catch((error: unknown): ExplainOutcome => ({ kind: "failed", problem: problemOf(error) }))
      .then((explained) => {
        isAsking = false;
        // What was explained while another cell was selected is not what is asked.
        if (isOld) again();
        else if (!isStopped) show(explained);
      });
  };
  const stop = () => {
    isStopped = true;
  };
  return { again, stop };
}

function walkedOn(walked: readonly Place[], place: Place): readonly Place[] {
  const last = walked.at(-1);
  if (last?.sheet === place.sheet && last.range === place.range) return walked;
  return [...walked, place].slice(-KEPT);
}
