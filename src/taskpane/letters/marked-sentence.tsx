export interface MarkedSentenceProps {
  readonly sentence: string;
  /** The figure as it stands in the sentence. */
  readonly printed: string;
}

/** A letter's sentence as text, with the figure that it is shown for marked. */
export function MarkedSentence({ sentence, printed }: MarkedSentenceProps) {
  const at = sentence.indexOf(printed);
  if (at < 0) return <q>{sentence}</q>;
  return (
    <q>
      {sentence.slice(0, at)}
      <mark>{printed}</mark>
      {sentence.slice(at + printed.length)}
    </q>
  );
}
