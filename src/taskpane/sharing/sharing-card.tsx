import { sharingTextsFor } from "../../locale";
import { Card } from "../parts";
import { CopyWorkbook } from "./copy-workbook";
import { LetterBlocks } from "./letter-blocks";
import { usePaneContext, type Source } from "../context";
import { RepairFormulas } from "./repair-formulas";

/** Figures for a letter, the workbook for whoever has no add-in, and formulas that came back lost. */
export function SharingCard({ source }: { readonly source: Source | null }) {
  const { language } = usePaneContext().services.texts;
  const texts = sharingTextsFor(language === "nl" ? "nl-NL" : "en-US");
  return (
    <Card heading={texts.heading}>
      {source !== null && <LetterBlocks source={source} texts={texts} />}
      <CopyWorkbook texts={texts} />
      <RepairFormulas texts={texts} />
    </Card>
  );
}
