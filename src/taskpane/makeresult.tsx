import type { ReportsOutcome } from "../actions/reportsoutcome";
import { outcomeText } from "./outcometext";
import { usePaneContext } from "./panecontext";
import { PlaceLink } from "./placelink";
import { ProblemNotice } from "./problemnotice";
import { RemovalQuestion } from "./removalquestion";
import { UndoOffered } from "./undooffered";
import type { Doing, MakeReports } from "./usemakereports";

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
