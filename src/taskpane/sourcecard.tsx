import { Card } from "./card";
import { OtherSources } from "./othersources";
import { usePaneContext } from "./panecontext";
import type { Source } from "./paneservices";
import { PlaceLink } from "./placelink";
import { sourceFacts, type SourceFacts } from "./sourcefacts";
import { useTextStyles } from "./usetextstyles";
import { yearsText } from "./yearstext";

export interface SourceCardProps {
  readonly source: Source;
  readonly others: readonly Source[];
}

/** Which figures the workbook has: where they stand, of which years, in which unit. */
export function SourceCard({ source, others }: SourceCardProps) {
  const { texts } = usePaneContext().services;
  const styles = useTextStyles();
  const facts = sourceFacts(source);
  return (
    <Card heading={texts.source.heading}>
      <div>
        <p className={`${styles.paragraph} ${styles.strong}`}>
          {facts.place === null ? facts.address : <PlaceLink place={facts.place} />}
        </p>
        <p className={styles.quiet}>{useFactsText(source, facts)}</p>
      </div>
      {others.length > 0 && <OtherSources others={others} />}
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
