import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { FindingGroup } from "../../domain/findings";

/** So many fit in a glance; more are a click away, as thousands would make the pane slow. */
const STEP = 25;

export interface ShownFindings {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly shown: readonly FindingGroup[];
  /** How many the next click brings; 0 when all are shown. */
  readonly more: number;
  readonly showMore: () => void;
}

/** Decides how much of a long list is shown, and gives the focus to what a click brings. */
export function useShownFindings(findings: readonly FindingGroup[]): ShownFindings {
  const [limit, setLimit] = useState(STEP);
  const list = useRef<HTMLUListElement | null>(null);
  const firstNew = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (firstNew.current === null) return;
    list.current?.children[firstNew.current]?.querySelector("button")?.focus();
    firstNew.current = null;
  }, [limit]);
  return {
    list,
    shown: findings.slice(0, limit),
    more: Math.min(STEP, Math.max(0, findings.length - limit)),
    showMore: () => {
      firstNew.current = limit;
      setLimit(limit + STEP);
    },
  };
}
