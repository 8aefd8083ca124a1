import { Button } from "@fluentui/react-components";
import type { SourceState } from "../../actions/source";
import { usePaneContext, type Source } from "../context";
import { PlaceLink, SeverityMark } from "../parts";
import { reasonsOf, sourceFacts, yearsText } from "../source";
import { differencesBetween } from "./differences-between";

export interface SourceQuestionProps {
  readonly state: Extract<SourceState, { kind: "ready" }>;
}

/** So many differing figures tell readings apart. */
const SHOWN = 3;

/** Asks which table is the source, with the figures in which the readings differ. */
export function SourceQuestion({ state: { source, others } }: SourceQuestionProps) {
  const { source: texts } = usePaneContext().services.texts;
  const sources = [source, ...others];
  const differences = differencesBetween(sources);
  return (
    <div className="news news-question">
      <SeverityMark severity="warning" />
      <div className="news-words">
        <p className="text text-strong">
          {others.length > 0 ? texts.undecided(sources.length) : texts.onlyOneLeft}
        </p>
        {differences.slice(0, SHOWN).map(({ label, year, field, values }) => (
          <p key={`${label} ${year ?? ""} ${field}`} className="text-quiet">
            {texts.differs({ label, year, field, values })}
          </p>
        ))}
        {differences.length > SHOWN && (
          <p className="text-quiet">{texts.moreDiffer(differences.length - SHOWN)}</p>
        )}
        <ul className="list">
          {sources.map((each) => (
            <Reading key={each.key} source={each} />
          ))}
        </ul>
      </div>
    </div>
  );
}

/** One of the readings: where it stands, what it has, and the button that makes it the source. */
function Reading({ source }: { readonly source: Source }) {
  const { services, rescueFocus } = usePaneContext();
  const { source: texts } = services.texts;
  const { address, place, sectors } = sourceFacts(source);
  const reasons = reasonsOf(source, texts.reason);
  const years = source.years.length === 0 ? texts.noYear : yearsText(source.years);
  return (
    <li className="reading">
      <div className="reading-words">
        {place === null ? address : <PlaceLink place={place} />}
        <p className="text-quiet">{[texts.sectors(sectors), years].join(" · ")}</p>
        {reasons.map((sentence) => (
          <p key={sentence} className="text-quiet">
            {sentence}
          </p>
        ))}
      </div>
      <Button
        size="small"
        aria-label={texts.chooseNamed(texts.chooseThis, address, reasons)}
        onClick={() => {
          void Promise.resolve(services.source.choose(source)).finally(rescueFocus);
        }}
      >
        {texts.chooseThis}
      </Button>
    </li>
  );
}
