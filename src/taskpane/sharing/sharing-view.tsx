import { lazy, Suspense, type ComponentType } from "react";
import type { SourceState } from "../../actions/source";
import { sharingTextsFor } from "../../locale";
import { CopyWorkbook } from "./copy-workbook";
import { LetterBlocks } from "./letter-blocks";
import { usePaneContext } from "../context";
import { RepairFormulas } from "./repair-formulas";

interface LettersProps {
  readonly state: SourceState;
}

/** Stands in for what could not be loaded: the rest of the view stays as it is. */
const unloaded = (): { default: ComponentType<LettersProps> } => ({ default: () => null });

const LettersSection = lazy(() =>
  import(/* webpackChunkName: "letters-view" */ "../letters/letters-section").then(
    ({ LettersSection: Section }) => ({ default: Section }),
    unloaded,
  ),
);

/** Figures for a letter, the workbook for whoever has no add-in, and formulas that came back lost. */
export function SharingView({ state }: { readonly state: SourceState }) {
  const { language } = usePaneContext().services.texts;
  const texts = sharingTextsFor(language === "nl" ? "nl-NL" : "en-US");
  return (
    <>
      {state.kind === "ready" && <LetterBlocks source={state.source} texts={texts} />}
      <Suspense fallback={null}>
        <LettersSection state={state} />
      </Suspense>
      <CopyWorkbook texts={texts} />
      <RepairFormulas texts={texts} />
    </>
  );
}
