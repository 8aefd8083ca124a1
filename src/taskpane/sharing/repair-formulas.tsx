import type { SharingTexts } from "../../locale/interfaces";
import { usePaneContext, type News } from "../context";
import { Section } from "../parts";
import { ShareButton } from "./share-button";
import { useShareAction } from "./use-share-action";

/** Enters formulas again that show `#NAME?` although the add-in is there. */
export function RepairFormulas({ texts }: { readonly texts: SharingTexts }) {
  const { sharing } = usePaneContext().services;
  const action = useShareAction(async (signal): Promise<News> => {
    const outcome = await sharing.repairFormulas(signal);
    return outcome.kind === "failed"
      ? { kind: "problem", problem: outcome.problem }
      : { kind: "done", sentences: texts.repaired(outcome) };
  }, texts.repair.busy);
  return (
    <Section heading={texts.repair.heading}>
      <p className="text-quiet">{texts.repair.explanation}</p>
      <ShareButton action={action} label={texts.repair.button} busyLabel={texts.repair.busy} />
    </Section>
  );
}
