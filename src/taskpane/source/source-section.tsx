import type { SourceState } from "../../actions/source";
import { Section, PlaceLink } from "../parts";
import { FiguresAsRead } from "./figures-as-read";
import { OtherSources } from "./other-sources";
import { usePaneContext, type Source } from "../context";
import { PointOut } from "../pointing";
import { Reasons } from "./reasons";
import { sourceFacts, type SourceFacts } from "./source-facts";
import { TakeSelection } from "./take-selection";
import { yearsText } from "./years-text";

export interface SourceSectionProps {
  readonly state: Extract<SourceState, { kind: "ready" }>;
}

/** Which figures the workbook has: where they stand, how they were read, of which years. */
export function SourceSection({ state: { source, others, decided } }: SourceSectionProps) {
  const { texts } = usePaneContext().services;
  const facts = sourceFacts(source);
  return (
    <Section heading={texts.source.heading}>
      <div>
        <p className="text-strong">
          {facts.place === null ? facts.address : <PlaceLink place={facts.place} />}
        </p>
        <p className="text-quiet">{useFactsText(source, facts)}</p>
        {facts.partYear !== null && (
          <p className="text-quiet">{texts.source.partYear(facts.partYear)}</p>
        )}
        {facts.coverage !== null && (
          <p className="text-quiet">{texts.source.coverage(facts.coverage)}</p>
        )}
        {decided && <Reasons source={source} />}
      </div>
      <FiguresAsRead key={source.key} source={source} />
      <div>
        <TakeSelection />
      </div>
      {decided && others.length > 0 && <OtherSources others={others} />}
      {/* Another source closes the form; one that grows leaves it as the user has it. */}
      <PointOut key={`point ${source.key}`} address={facts.address} />
    </Section>
  );
}

function useFactsText({ table, years }: Source, { sectors, units }: SourceFacts): string {
  const texts = usePaneContext().services.texts.source;
  return [
    table === null ? texts.noTable : texts.table(table),
    texts.sectors(sectors),
    years.length === 0 ? texts.noYear : yearsText(years),
    texts.units(units),
  ].join(" · ");
}
