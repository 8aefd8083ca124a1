import type { SourceState } from "../../actions/source";
import { sharingTextsFor } from "../../locale";
import { CopyWorkbook } from "./copy-workbook";
import { LetterBlocks } from "./letter-blocks";
import { usePaneContext } from "../context";
import { RepairFormulas } from "./repair-formulas";

/** Figures for a letter, the workbook for whoever has no add-in, and formulas that came back lost. */
export function SharingView({ state }: { readonly state: SourceState }) {
  const { language } = usePaneContext().services.texts;
  const texts = sharingTextsFor(language === "nl" ? "nl-NL" : "en-US");
  return (
    <>
      {state.kind === "ready" && <LetterBlocks source={state.source} texts={texts} />}
      <CopyWorkbook texts={texts} />
      <RepairFormulas texts={texts} />
    </>
  );
}
