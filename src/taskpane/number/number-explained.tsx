import { Button } from "@fluentui/react-components";
import type { Explanation, How, Leaf } from "../../actions/explaining";
import type { NumberTexts } from "../../locale/interfaces";
import { PlaceLink, Section } from "../parts";
import { usePaneContext } from "../context";
import { LeafList } from "./leaf-list";
import { LinkedSentence, sentenceText } from "./linked-sentence";
import { Sides } from "./sides";

export interface NumberExplainedProps {
  readonly explanation: Extract<Explanation, { kind: "number" }>;
  readonly texts: NumberTexts;
  readonly previous: (() => void) | null;
}

/** A calculation that one can read out to a director. */
export function NumberExplained({ explanation, texts, previous }: NumberExplainedProps) {
  const { services, tell } = usePaneContext();
  const { place, shown, heading, how } = explanation;
  const sentence = texts.how(shown, how);
  const copy = () =>
    void services.copyText(sentenceText(sentence)).then((copied) => {
      tell({
        kind: copied ? "done" : "refused",
        sentences: [copied ? texts.copied : texts.copyRefused],
      });
    });
  return (
    <>
      <div>
        <p className="text-quiet">
          <PlaceLink place={place} />
          {heading.length > 0 && ` · ${heading.join(", ")}`}
        </p>
        <p className="number">{shown}</p>
      </div>
      <Sides how={how} texts={texts} />
      <p className="text" aria-live="polite">
        <LinkedSentence sentence={sentence} />
      </p>
      <LeafList how={how} texts={texts} />
      <Careful explanation={explanation} texts={texts} />
      <div className="buttons">
        <Button appearance="primary" onClick={copy}>
          {texts.copy}
        </Button>
        {previous !== null && (
          <Button onClick={previous}>
            <span aria-hidden="true">←&nbsp;</span>
            {texts.previous}
          </Button>
        )}
      </div>
    </>
  );
}

/** What is to be known before the number is told on. */
function Careful({ explanation, texts }: Omit<NumberExplainedProps, "previous">) {
  const { how, stated, isTotal } = explanation;
  const about = leavesIn(how).filter(({ approximate }) => approximate);
  if (about.length === 0 && stated === null && !isTotal) return null;
  return (
    <Section heading={texts.careful}>
      {stated !== null && (
        <p className="text">
          <LinkedSentence sentence={texts.stated(stated)} />
        </p>
      )}
      {about.length > 0 && <p className="text">{texts.approximate(about)}</p>}
      {isTotal && <p className="text-quiet">{texts.total}</p>}
    </Section>
  );
}

function leavesIn(how: How): readonly Leaf[] {
  switch (how.kind) {
    case "ratio":
      return [...how.top.leaves, ...how.bottom.leaves];
    case "difference":
      return [...how.left.leaves, ...how.right.leaves];
    case "given":
      return [how.leaf];
    default:
      return how.of.leaves;
  }
}
