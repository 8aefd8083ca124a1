import { MakeButton } from "../parts";
import { usePaneContext, type Source } from "../context";
import { SectorChoice } from "./sector-choice";
import type { MakeReports } from "./use-make-reports";
import { useReportKinds } from "./use-report-kinds";
import { useSectorQuestion } from "./use-sector-question";
import type { SheetOptionsChosen } from "./use-sheet-options";

/** The reports with a button of their own, in this order; others come with all of them. */
const BUTTONS = ["tekort", "meerjaren", "sectorblad", "controle"];
/** The report that is about one sector. */
const SECTOR_REPORT = "sectorblad";

export interface ReportButtonsProps extends Pick<MakeReports, "doing" | "make"> {
  readonly source: Source;
  readonly options: SheetOptionsChosen;
}

/** The other sheets, one by one or all at once; a Sectorblad asks first which sector. */
export function ReportButtons({ source, doing, options, make }: ReportButtonsProps) {
  const { sheets: texts } = usePaneContext().services.texts;
  const kinds = useReportKinds();
  const question = useSectorQuestion(source);
  if (kinds.length < 2) return null;
  const nameOf = (kind: string) => texts.report(kind, null);
  return (
    <>
      <div className="buttons">
        {BUTTONS.filter((kind) => kinds.includes(kind)).map((kind) => (
          <MakeButton
            key={kind}
            isBusy={doing === nameOf(kind)}
            {...(kind === SECTOR_REPORT && { isOpen: question.isAsked })}
            onClick={() => {
              if (kind === SECTOR_REPORT) question.toggle();
              else make(nameOf(kind), { ...options, kinds: [kind] });
            }}
          >
            {kind === SECTOR_REPORT ? texts.chooseSector(nameOf(kind)) : nameOf(kind)}
          </MakeButton>
        ))}
        <MakeButton
          isBusy={doing === texts.all}
          onClick={() => {
            make(texts.all, { ...options, ...question.answer, kinds: "all" });
          }}
        >
          {texts.all}
        </MakeButton>
      </div>
      {question.isAsked && (
        <SectorChoice
          {...{ ...question, doing }}
          make={(name, sector) => {
            make(name, { ...options, sector, kinds: [SECTOR_REPORT] });
          }}
        />
      )}
    </>
  );
}
