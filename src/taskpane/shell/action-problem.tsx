import { Button } from "@fluentui/react-components";
import type { Problem } from "../../domain/findings";
import { usePaneContext } from "../context";
import { ProblemNotice } from "../parts";

export interface ActionProblemProps {
  readonly problem: Problem;
  readonly dismiss: () => void;
}

/** Why a link did not lead anywhere: above the foot, in sight wherever the list was scrolled. */
export function ActionProblem({ problem, dismiss }: ActionProblemProps) {
  const { services, rescueFocus } = usePaneContext();
  return (
    <section className="pane-notice" aria-label={services.texts.problem.heading}>
      <ProblemNotice problem={problem}>
        <Button
          size="small"
          onClick={() => {
            dismiss();
            rescueFocus();
          }}
        >
          {services.texts.problem.close}
        </Button>
      </ProblemNotice>
    </section>
  );
}
