import { sharingTextsFor } from "../locale/sharingtextsfor";
import { Card } from "./card";
import { CopyWorkbook } from "./copyworkbook";
import { LetterBlocks } from "./letterblocks";
import { usePaneContext } from "./panecontext";
import type { Source } from "./paneservices";
import { RepairFormulas } from "./repairformulas";

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
