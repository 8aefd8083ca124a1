import type { SharingTexts } from "../../locale/interfaces";
import { usePaneContext, type News } from "../context";
import { Section } from "../parts";
import { ShareButton } from "./share-button";
import { useShareAction } from "./use-share-action";

/** Opens a copy of the workbook that asks for no add-in. */
export function CopyWorkbook({ texts }: { readonly texts: SharingTexts }) {
  const { sharing } = usePaneContext().services;
  const action = useShareAction(async (): Promise<News> => {
    const outcome = await sharing.copyWithoutAddin();
    return outcome.kind === "failed"
      ? { kind: "problem", problem: outcome.problem }
      : { kind: "done", sentences: texts.copied(outcome) };
  }, texts.copy.busy);
  return (
    <Section heading={texts.copy.heading}>
      <p className="text-quiet">{texts.copy.explanation}</p>
      <ShareButton action={action} label={texts.copy.button} busyLabel={texts.copy.busy} />
    </Section>
  );
}
