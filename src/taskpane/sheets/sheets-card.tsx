import type { SourceState } from "../../actions/source";
import { Card, MakeButton } from "../parts";
import { isAnswered } from "./is-answered";
import { MakeResult } from "./make-result";
import { usePaneContext } from "../context";
import { ReportButtons } from "./report-buttons";
import { SheetOptions } from "./sheet-options";
import { useMakeReports } from "./use-make-reports";
import { useSheetOptions } from "./use-sheet-options";

export interface SheetsCardProps {
  readonly state: Extract<SourceState, { kind: "ready" }>;
}

/** What can be made of the figures: the Overzicht, by the pane's one primary button, and the rest. */
export function SheetsCard({ state: { source, decided } }: SheetsCardProps) {
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
      <MakeResult
        doing={isMaking ? null : doing}
        outcome={isMaking || isAnswered(outcome, decided) ? null : outcome}
        {...{ make, undo }}
      />
    </Card>
  );
}
