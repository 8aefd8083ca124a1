import { usePaneContext, type Source } from "../context";
import { reasonsOf } from "./reasons-of";

/** How this table was read, and why it can be read in another way too. */
export function Reasons({ source }: { readonly source: Source }) {
  const { reason, laidOut } = usePaneContext().services.texts.source;
  const read = source.laidOut ? [`${capitalised(laidOut(source.laidOut))}.`] : [];
  return [...read, ...reasonsOf(source, reason)].map((sentence) => (
    <p key={sentence} className="text-quiet">
      {sentence}
    </p>
  ));
}

const capitalised = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1);
