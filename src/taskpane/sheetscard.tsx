import { Card } from "./card";
import { MakeButton } from "./makebutton";
import { MakeResult } from "./makeresult";
import { usePaneContext } from "./panecontext";
import { useMakeOverzicht } from "./usemakeoverzicht";

/** What can be made of the figures: the Overzicht, by the pane's one primary button. */
export function SheetsCard({ year }: { readonly year: number | null }) {
  const { texts } = usePaneContext().services;
  const { isBusy, isMade, outcome, make } = useMakeOverzicht(year);
  return (
    <Card heading={texts.sheets.heading}>
      <MakeButton isBusy={isBusy} isMade={isMade} year={year} onClick={make} />
      <MakeResult outcome={isBusy ? null : outcome} />
    </Card>
  );
}
