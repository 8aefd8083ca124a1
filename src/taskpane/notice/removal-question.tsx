import { Button } from "@fluentui/react-components";
import type { ReportsOutcome } from "../../actions/reports";
import { usePaneContext } from "../context";
import { SeverityMark } from "../parts";
import { outcomeText } from "./outcome-text";

export interface RemovalQuestionProps {
  readonly outcome: Extract<ReportsOutcome, { kind: "would-remove" }>;
}

/** Asks before anything that the user added is removed. */
export function RemovalQuestion({ outcome }: RemovalQuestionProps) {
  const { services, reports, tell, rescueFocus } = usePaneContext();
  const { sheets: texts } = services.texts;
  const { asked } = outcome;
  return (
    <div className="news news-question">
      <SeverityMark severity="warning" />
      <div className="news-words">
        <p className="text">{outcomeText(outcome, services)}</p>
        <div className="buttons">
          <Button
            size="small"
            onClick={() => {
              if (asked === "undo") reports.undo(true);
              else reports.make(texts.removeAnyway, { ...asked, discard: true });
              rescueFocus();
            }}
          >
            {asked === "undo" ? texts.undoAnyway : texts.removeAnyway}
          </Button>
          <Button
            size="small"
            onClick={() => {
              tell({ kind: "done", sentences: [texts.left] });
            }}
          >
            {texts.leave}
          </Button>
        </div>
      </div>
    </div>
  );
}
