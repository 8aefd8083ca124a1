import { useCallback, useEffect, useRef, useState } from "react";
import type { SourceState } from "../../actions/source";
import type { ExplainOutcome } from "../../actions/explaining";
import { usePaneContext, problemOf, type Place } from "../context";

/** So many steps can be walked back. */
const KEPT = 20;

export interface ShownExplanation {
  /** `null` until the first is there. */
  readonly outcome: ExplainOutcome | null;
  /** Goes back to the cell that was explained before; `null` when there was none. */
  readonly previous: (() => void) | null;
}

/** Follows the selected cell, and keeps the way that was walked. */
export function useExplanation(state: SourceState): ShownExplanation {
  const { services, goTo } = usePaneContext();
  const { explain, watchSelection } = services;
  const [outcome, setOutcome] = useState<ExplainOutcome | null>(null);
  const [trail, setTrail] = useState<readonly Place[]>([]);
  const latest = useRef(0);
  const follow = useCallback(() => {
    const mine = ++latest.current;
    void explain()
      .catch((error: unknown): ExplainOutcome => ({ kind: "failed", problem: problemOf(error) }))
      .then((explained) => {
        // Another cell was selected meanwhile.
        if (mine !== latest.current) return;
        setOutcome(explained);
        if (explained.kind === "number") setTrail((walked) => walkedOn(walked, explained.place));
      });
  }, [explain]);
  useEffect(() => {
    follow();
    return watchSelection(follow);
    // The figures of the cell may have become others.
  }, [follow, watchSelection, state]);
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

function walkedOn(walked: readonly Place[], place: Place): readonly Place[] {
  const last = walked.at(-1);
  if (last?.sheet === place.sheet && last.range === place.range) return walked;
  return [...walked, place].slice(-KEPT);
}
