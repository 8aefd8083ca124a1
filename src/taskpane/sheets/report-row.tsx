import type { PaneTexts } from "../../locale/interfaces";
import { Choice, MakeButton } from "../parts";
import { usePaneContext, type Source } from "../context";
import type { ChosenSector } from "./use-sector";
import type { SheetOptionsChosen } from "./use-sheet-options";

/** The report that is about one sector. */
const SECTOR_REPORT = "sectorblad";
/** The reports that are about no year in particular, and bear none in their name. */
const YEARLESS = ["meerjaren", "sectorblad", "controle"];

export interface ReportRowProps {
  readonly kind: string;
  readonly source: Source;
  readonly year: number | null;
  readonly options: SheetOptionsChosen;
  readonly sector: ChosenSector;
}

/** One report: what it shows, what will happen to its sheet, and the button that makes it. */
export function ReportRow({ kind, source, year, options, sector }: ReportRowProps) {
  const { services, reports } = usePaneContext();
  const { sheets: texts } = services.texts;
  const isYearless = YEARLESS.includes(kind);
  const name = texts.report(kind, isYearless ? null : year);
  const isMade = reports.isMade(kind, year) || (isYearless && reports.isMade(kind, null));
  const needs = needsOf(kind, source, texts);
  const isSector = kind === SECTOR_REPORT;
  return (
    <li className="report">
      <div className="report-words">
        <p className="text-strong">{name}</p>
        <p className="text-quiet">
          {texts.shows[kind]}
          {"; "}
          {isMade ? texts.willBe.refreshed : texts.willBe.new}
        </p>
        {needs !== null && <p className="text-quiet">{needs}</p>}
        {isSector && sector.sector !== null && (
          <Choice
            label={texts.sector}
            value={sector.sector}
            choices={sector.sectors}
            onChange={sector.choose}
          />
        )}
      </div>
      <MakeButton
        isBusy={reports.doing?.name === name}
        isDisabled={needs !== null}
        label={isMade ? texts.refresh(name) : texts.make(name)}
        onClick={() => {
          const asked = isSector && sector.sector !== null ? { sector: sector.sector } : {};
          reports.make(name, { ...options, ...asked, kinds: [kind] });
        }}
      >
        {isMade ? texts.refreshOne : texts.makeOne}
      </MakeButton>
    </li>
  );
}

/** Why a report cannot say anything yet; `null` when it can. */
function needsOf(kind: string, source: Source, texts: PaneTexts["sheets"]): string | null {
  return kind === "meerjaren" && source.years.length < 2 ? texts.needsYears : null;
}
