import type { ReportsOutcome } from "../actions/reportsoutcome";
import { outcomeText } from "./outcometext";
import { usePaneContext } from "./panecontext";
import { PlaceLink } from "./placelink";
import { ProblemNotice } from "./problemnotice";

/** What became of the sheets: their names and the way to them, or what stood in the way. */
export function MakeResult({ outcome }: { readonly outcome: ReportsOutcome | null }) {
  const { services } = usePaneContext();
  const { sheets: texts } = services.texts;
  if (outcome === null) return <p className="text-quiet">{texts.explanation}</p>;
  if (outcome.kind === "failed") return <ProblemNotice problem={outcome.problem} />;
  const { sheets } = outcome;
  return (
    <div>
      <p className="text">{outcomeText(outcome, services)}</p>
      <ul className="list">
        {sheets.map(({ sheet }) => (
          <li key={sheet}>
            <PlaceLink
              place={{ sheet, range: "A1" }}
              words={sheets.length === 1 ? texts.goToSheet : texts.goToNamed(sheet)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
