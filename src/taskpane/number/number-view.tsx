import type { SourceState } from "../../actions/source";
import type { Explanation } from "../../actions/explaining";
import { numberTextsFor } from "../../locale";
import type { NumberTexts } from "../../locale/interfaces";
import { PlaceLink, ProblemNotice } from "../parts";
import { usePaneContext } from "../context";
import { LinkedSentence } from "./linked-sentence";
import { NumberExplained } from "./number-explained";
import { useExplanation } from "./use-explanation";

/** Why the selected cell shows the number that it shows. */
export function NumberView({ state }: { readonly state: SourceState }) {
  const { language } = usePaneContext().services.texts;
  const texts = numberTextsFor(language === "nl" ? "nl-NL" : "en-US");
  const { outcome, previous } = useExplanation(state);
  if (outcome === null) return <p className="text">{texts.pick}</p>;
  if (outcome.kind === "failed") return <ProblemNotice problem={outcome.problem} />;
  if (outcome.kind === "no-number") return <NoNumber explanation={outcome} texts={texts} />;
  return <NumberExplained explanation={outcome} texts={texts} previous={previous} />;
}

interface NoNumberProps {
  readonly explanation: Extract<Explanation, { kind: "no-number" }>;
  readonly texts: NumberTexts;
}

function NoNumber({ explanation: { place, shown, missing }, texts }: NoNumberProps) {
  return (
    <>
      <p className="text-quiet">
        <PlaceLink place={place} />
      </p>
      <p className="text">{texts.noNumber(shown)}</p>
      {missing.length > 0 && (
        <p className="text">
          <LinkedSentence sentence={texts.missing(missing)} />
        </p>
      )}
      <p className="text-quiet">{texts.pick}</p>
    </>
  );
}
