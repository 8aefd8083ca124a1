import type { SharingTexts } from "../../locale/interfaces";
import { usePaneContext } from "../context";
import { ShareButton } from "./share-button";
import { ShareResult, type Result } from "./share-result";
import { useShareAction } from "./use-share-action";

/** Enters formulas again that show `#NAME?` although the add-in is there. */
export function RepairFormulas({ texts }: { readonly texts: SharingTexts }) {
  const { sharing } = usePaneContext().services;
  const action = useShareAction(async (): Promise<Result> => {
    const outcome = await sharing.repairFormulas();
    return outcome.kind === "failed"
      ? { problem: outcome.problem }
      : { sentences: texts.repaired(outcome) };
  }, texts.repair.busy);
  return (
    <div className="share">
      <p className="text-quiet">{texts.repair.explanation}</p>
      <ShareButton action={action} label={texts.repair.button} busyLabel={texts.repair.busy} />
      <ShareResult result={action.result} />
    </div>
  );
}
