import { Card } from "./card";
import { MakeButton } from "./makebutton";
import { MakeResult } from "./makeresult";
import { usePaneContext } from "./panecontext";
import type { Source } from "./paneservices";
import { ReportButtons } from "./reportbuttons";
import { SheetOptions } from "./sheetoptions";
import { useMakeReports } from "./usemakereports";
import { useSheetOptions } from "./usesheetoptions";

/** What can be made of the figures: the Overzicht, by the pane's one primary button, and the rest. */
export function SheetsCard({ source }: { readonly source: Source }) {
  const { sheets: texts } = usePaneContext().services.texts;
  const { doing, outcome, isMade, make, undo } = useMakeReports();
  const { year, valuesOnly, options, setYear, setValuesOnly } = useSheetOptions(source);
  const overzicht = texts.report("overzicht", year);
  const isMaking = doing === overzicht;
  const label = isMade("overzicht", year) ? texts.refresh(overzicht) : texts.make(overzicht);
  return (
    <Card heading={texts.heading}>
      <MakeButton
        isPrimary
        isBusy={isMaking}
        onClick={() => {
          make(overzicht, { ...options, kinds: ["overzicht"] });
        }}
      >
        {isMaking ? texts.making(overzicht) : label}
      </MakeButton>
      <ReportButtons {...{ source, doing, options, make }} />
      <SheetOptions years={source.years} {...{ year, valuesOnly, setYear, setValuesOnly }} />
      <MakeResult outcome={doing === null ? outcome : null} {...{ make, undo }} />
    </Card>
  );
}
