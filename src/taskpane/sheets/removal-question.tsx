import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportsOutcome } from "../../actions/reports";
import { outcomeText } from "./outcome-text";
import { usePaneContext } from "../context";
import { SeverityMark } from "../parts";
import type { MakeReports } from "./use-make-reports";

export interface RemovalQuestionProps extends Pick<MakeReports, "make" | "undo"> {
  readonly outcome: Extract<ReportsOutcome, { kind: "would-remove" }>;
}

/** Asks before anything that the user added is removed. */
export function RemovalQuestion({ outcome, make, undo }: RemovalQuestionProps) {
  const { services, announce, rescueFocus } = usePaneContext();
  const { sheets: texts } = services.texts;
  const [left, setLeft] = useState<typeof outcome | null>(null);
  if (left === outcome) return <p className="text">{texts.left}</p>;
  return (
    <div className="problem">
      <SeverityMark severity="warning" />
      <div className="problem-words">
        <p className="text">{outcomeText(outcome, services)}</p>
        <div className="buttons">
          <Button
            size="small"
            onClick={() => {
              if (outcome.asked === "undo") undo(true);
              else make(texts.removeAnyway, { ...outcome.asked, discard: true });
              rescueFocus();
            }}
          >
            {outcome.asked === "undo" ? texts.undoAnyway : texts.removeAnyway}
          </Button>
          <Button
            size="small"
            onClick={() => {
              setLeft(outcome);
              announce(texts.left);
              rescueFocus();
            }}
          >
            {texts.leave}
          </Button>
        </div>
      </div>
    </div>
  );
}
