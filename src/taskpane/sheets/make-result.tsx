import type { ReportsOutcome } from "../../actions/reports";
import { outcomeText } from "./outcome-text";
import { usePaneContext } from "../context";
import { PlaceLink, ProblemNotice } from "../parts";
import { RemovalQuestion } from "./removal-question";
import { UndoOffered } from "./undo-offered";
import type { Doing, MakeReports } from "./use-make-reports";

export interface MakeResultProps extends Pick<MakeReports, "make" | "undo"> {
  /** What goes on of which no button says so in words. */
  readonly doing: Doing;
  readonly outcome: ReportsOutcome | null;
}

/** What became of the sheets: their names and the way to them, or what stands in the way. */
export function MakeResult({ doing, outcome, make, undo }: MakeResultProps) {
  const { services } = usePaneContext();
  const { sheets: texts } = services.texts;
  if (doing !== null) return <p className="text-quiet">{texts.making(doing)}</p>;
  if (outcome === null) return <p className="text-quiet">{texts.explanation}</p>;
  if (outcome.kind === "failed") return <ProblemNotice problem={outcome.problem} />;
  if (outcome.kind === "would-remove") return <RemovalQuestion {...{ outcome, make, undo }} />;
  if (outcome.kind === "undone") return <p className="text">{outcomeText(outcome, services)}</p>;
  const { sheets } = outcome;
  return (
    <div>
      <p className="text">{outcomeText(outcome, services)}</p>
      <ul className="list">
        {sheets.map(({ sheet }) => (
          <li key={sheet}>
            <PlaceLink
              place={{ sheet, range: "A1" }}
              words={sheets.length === 1 ? texts.goToSheet : sheet}
            />
          </li>
        ))}
      </ul>
      <UndoOffered offer={outcome.undo} undo={undo} />
    </div>
  );
}
