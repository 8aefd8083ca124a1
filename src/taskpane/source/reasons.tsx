import { usePaneContext, type Source } from "../context";
import { reasonsOf } from "./reasons-of";

/** Why this table can be read in another way too: nothing when it cannot. */
export function Reasons({ source }: { readonly source: Source }) {
  const { reason } = usePaneContext().services.texts.source;
  return reasonsOf(source, reason).map((sentence) => (
    <p key={sentence} className="text-quiet">
      {sentence}
    </p>
  ));
}
