import type { SharingTexts } from "../../locale/interfaces";
import { usePaneContext } from "../context";
import { ShareButton } from "./share-button";
import { ShareResult, type Result } from "./share-result";
import { useShareAction } from "./use-share-action";

/** Opens a copy of the workbook that asks for no add-in. */
export function CopyWorkbook({ texts }: { readonly texts: SharingTexts }) {
  const { sharing } = usePaneContext().services;
  const action = useShareAction(async (): Promise<Result> => {
    const outcome = await sharing.copyWithoutAddin();
    return outcome.kind === "failed"
      ? { problem: outcome.problem }
      : { sentences: texts.copied(outcome) };
  }, texts.copy.busy);
  return (
    <div className="share">
      <p className="text-quiet">{texts.copy.explanation}</p>
      <ShareButton action={action} label={texts.copy.button} busyLabel={texts.copy.busy} />
      <ShareResult result={action.result} />
    </div>
  );
}
