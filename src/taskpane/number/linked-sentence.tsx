import type { LinkedSentence as Sentence } from "../../locale/interfaces";
import { addressText } from "../../actions/source";
import { PlaceLink } from "../parts";

/** A sentence of which the places are links. */
export function LinkedSentence({ sentence }: { readonly sentence: Sentence }) {
  return sentence.map((part, index) =>
    typeof part === "string" ? (
      part
    ) : (
      // The same place may stand twice in a sentence.
      <PlaceLink key={`${addressText(part)} ${index}`} place={part} words={addressText(part)} />
    ),
  );
}

/** The same as text, for the clipboard. */
export const sentenceText = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === "string" ? part : addressText(part))).join("");
