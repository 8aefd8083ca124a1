import { Button } from "@fluentui/react-components";
import type { Problem } from "../../domain/findings";
import { usePaneContext } from "../context";
import { Fold } from "./fold";
import { supportText } from "./support-text";
import { useCopyDetails } from "./use-copy-details";

/** What Excel itself said, folded away, for whoever is asked for help. */
export function SupportDetails({ problem }: { readonly problem: Problem }) {
  const { services } = usePaneContext();
  const details = supportText(problem, services.about);
  return details === null ? null : <FoldedDetails details={details} />;
}

function FoldedDetails({ details }: { readonly details: string }) {
  const { problem: texts } = usePaneContext().services.texts;
  const { field, result, copy } = useCopyDetails(details);
  return (
    <Fold heading={texts.details}>
      <pre ref={field} className="problem-details">
        {details}
      </pre>
      <Button size="small" onClick={copy}>
        {texts.copy}
      </Button>
      {result !== null && <p className="text-quiet">{result}</p>}
    </Fold>
  );
}
