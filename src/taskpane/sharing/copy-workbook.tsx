import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SharingTexts } from "../../locale/interfaces";
import { usePaneContext, type News } from "../context";
import { download, Section } from "../parts";
import { ShareButton } from "./share-button";
import { useShareAction } from "./use-share-action";

const WORKBOOK = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
} as const;

interface CopyToSave {
  readonly bytes: Uint8Array;
  readonly ending: keyof typeof WORKBOOK;
}

/** Opens a copy of the workbook that asks for no add-in, or gives it to be saved. */
export function CopyWorkbook({ texts }: { readonly texts: SharingTexts }) {
  const { sharing } = usePaneContext().services;
  const [toSave, setToSave] = useState<CopyToSave | null>(null);
  const { copy } = texts;
  const action = useShareAction(async (signal): Promise<News> => {
    const outcome = await sharing.copyWithoutAddin(signal);
    setToSave(outcome.kind === "to-save" ? outcome : null);
    return outcome.kind === "failed"
      ? { kind: "problem", problem: outcome.problem }
      : { kind: "done", sentences: texts.copied(outcome) };
  }, copy.busy);
  return (
    <Section heading={copy.heading}>
      <p className="text-quiet">{copy.explanation}</p>
      <ShareButton action={action} label={copy.button} busyLabel={copy.busy} />
      {toSave && (
        <Button
          onClick={() => {
            download(toSave.bytes, `${copy.fileName}.${toSave.ending}`, WORKBOOK[toSave.ending]);
          }}
        >
          {copy.save}
        </Button>
      )}
    </Section>
  );
}
