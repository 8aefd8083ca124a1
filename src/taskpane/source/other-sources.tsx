import { Button } from "@fluentui/react-components";
import { usePaneContext, type Source } from "../context";
import { Fold, PlaceLink } from "../parts";
import { reasonsOf } from "./reasons-of";
import { Reasons } from "./reasons";
import { sourceFacts } from "./source-facts";

/** The other tables of sector figures, of which each can be made the source. */
export function OtherSources({ others }: { readonly others: readonly Source[] }) {
  const { services, rescueFocus } = usePaneContext();
  const { source: texts } = services.texts;
  return (
    <Fold heading={texts.others(others.length)}>
      <ul className="list">
        {others.map((source) => {
          const { address, place } = sourceFacts(source);
          return (
            <li key={source.key} className="reading">
              <div className="reading-words">
                {place === null ? address : <PlaceLink place={place} />}
                <Reasons source={source} />
              </div>
              <Button
                size="small"
                aria-label={texts.chooseNamed(
                  texts.choose,
                  address,
                  reasonsOf(source, texts.reason),
                )}
                onClick={() => {
                  void Promise.resolve(services.source.choose(source)).finally(rescueFocus);
                }}
              >
                {texts.choose}
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
