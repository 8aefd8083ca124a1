import type { SourceState } from "../../actions/source";
import { Card, PlaceLink } from "../parts";
import { ChooseSource } from "./choose-source";
import { OtherSources } from "./other-sources";
import { usePaneContext, type Source } from "../context";
import { PointOut } from "../pointing";
import { Reasons } from "./reasons";
import { sourceFacts, type SourceFacts } from "./source-facts";
import { yearsText } from "./years-text";

export interface SourceCardProps {
  readonly state: Extract<SourceState, { kind: "ready" }>;
}

/** Which figures the workbook has: where they stand, of which years, in which unit. */
export function SourceCard({ state: { source, others, decided } }: SourceCardProps) {
  const { texts } = usePaneContext().services;
  const facts = sourceFacts(source);
  return (
    <Card heading={texts.source.heading}>
      <div>
        <p className="text-strong">
          {facts.place === null ? facts.address : <PlaceLink place={facts.place} />}
        </p>
        <p className="text-quiet">{useFactsText(source, facts)}</p>
        {facts.coverage !== null && (
          <p className="text-quiet">{texts.source.coverage(facts.coverage)}</p>
        )}
        <Reasons source={source} />
      </div>
      {!decided && (
        <>
          <p className="text">
            {others.length > 0 ? texts.source.undecided : texts.source.onlyOneLeft}
          </p>
          <ChooseSource source={source}>{texts.source.chooseThis}</ChooseSource>
        </>
      )}
      {others.length > 0 && <OtherSources others={others} isOpen={!decided} />}
      {/* Another source closes the form; one that grows leaves it as the user has it. */}
      <PointOut key={source.key} address={facts.address} />
    </Card>
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
