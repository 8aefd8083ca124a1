import type { ReportsOutcome } from "../../actions/reports";
import { usePaneContext } from "../context";
import { PlaceLink } from "../parts";
import { outcomeText } from "./outcome-text";
import { UndoOffered } from "./undo-offered";

export interface ReportsMadeProps {
  readonly outcome: Extract<ReportsOutcome, { kind: "made" }>;
}

/** The sheets that were made, the way to each, and the way back. */
export function ReportsMade({ outcome }: ReportsMadeProps) {
  const { services } = usePaneContext();
  const { sheets } = outcome;
  return (
    <>
      <p className="text text-strong">{outcomeText(outcome, services)}</p>
      <ul className="links">
        {sheets.map(({ sheet }) => (
          <li key={sheet}>
            <PlaceLink
              place={{ sheet, range: "A1" }}
              words={sheets.length === 1 ? services.texts.sheets.goToSheet : sheet}
            />
          </li>
        ))}
      </ul>
      <UndoOffered offer={outcome.undo} />
    </>
  );
}
