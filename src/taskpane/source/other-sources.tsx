import { ChooseSource } from "./choose-source";
import { usePaneContext, type Source } from "../context";
import { PlaceLink } from "../parts";
import { Reasons } from "./reasons";
import { sourceFacts } from "./source-facts";

export interface OtherSourcesProps {
  readonly others: readonly Source[];
  /** Unfolded, as the user has to choose. */
  readonly isOpen: boolean;
}

/** The other tables of sector figures, of which each can be made the source. */
export function OtherSources({ others, isOpen }: OtherSourcesProps) {
  const { source: texts } = usePaneContext().services.texts;
  return (
    <details open={isOpen}>
      <summary className="fold">{texts.others(others.length)}</summary>
      <ul className="list">
        {others.map((source) => {
          const { address, place } = sourceFacts(source);
          return (
            <li key={source.key} className="other-source">
              <div>
                {place === null ? address : <PlaceLink place={place} />}
                <Reasons source={source} />
              </div>
              <ChooseSource source={source}>{texts.choose}</ChooseSource>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
