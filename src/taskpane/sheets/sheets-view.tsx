import type { SourceState } from "../../actions/source";
import { MakeButton } from "../parts";
import { usePaneContext, type Source } from "../context";
import { EmptySource } from "../source";
import { ReportRow } from "./report-row";
import { SheetOptions } from "./sheet-options";
import { useReportKinds } from "./use-report-kinds";
import { useSector } from "./use-sector";
import { useSheetOptions } from "./use-sheet-options";

/** What can be made of the figures, and before the click what will happen. */
export function SheetsView({ state }: { readonly state: SourceState }) {
  return state.kind === "ready" ? <Sheets source={state.source} /> : <EmptySource />;
}

/** Those with a row of their own; the sheet of contents comes with all of them. */
const ROWS = ["overzicht", "tekort", "meerjaren", "sectorblad", "controle"];

function Sheets({ source }: { readonly source: Source }) {
  const { services, reports } = usePaneContext();
  const { sheets: texts } = services.texts;
  const { year, valuesOnly, options, setYear, setValuesOnly } = useSheetOptions(source);
  const sector = useSector(source);
  const kinds = useReportKinds();
  const { doing, isMade, make } = reports;
  const isAll = isMade("inhoud", year) || isMade("inhoud", null);
  return (
    <>
      <MakeButton
        isPrimary
        isBusy={doing?.name === texts.all}
        onClick={() => {
          make(texts.all, { ...options, ...sector.answer, kinds: "all" });
        }}
      >
        {isAll ? texts.refreshAll : texts.makeAll}
      </MakeButton>
      <p className="text-quiet">{texts.explanation}</p>
      <ul className="list">
        {ROWS.filter((kind) => kinds.includes(kind)).map((kind) => (
          <ReportRow key={kind} {...{ kind, source, year, options, sector }} />
        ))}
      </ul>
      <h2 className="section-heading">{texts.settings}</h2>
      <SheetOptions years={source.years} {...{ year, valuesOnly, setYear, setValuesOnly }} />
    </>
  );
}
