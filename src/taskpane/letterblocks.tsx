import { Button, Field, Select } from "@fluentui/react-components";
import type { SharingTexts } from "../locale/sharingtexts";
import type { Source } from "./paneservices";
import { ShareResult } from "./shareresult";
import { useLetterBlocks } from "./useletterblocks";

export interface LetterBlocksProps {
  readonly source: Source;
  readonly texts: SharingTexts;
}

/** The figures in the form of the letter, of all sectors or of one, for the clipboard. */
export function LetterBlocks({ source, texts }: LetterBlocksProps) {
  const { sectors, sector, choose, copy, outcome } = useLetterBlocks(source, texts);
  return (
    <div className="share">
      <p className="text-quiet">{texts.letter.explanation}</p>
      <Button
        onClick={() => {
          copy(null);
        }}
      >
        {texts.letter.copyAll}
      </Button>
      <Field label={texts.letter.sector}>
        <Select
          value={sector}
          onChange={(_, { value }) => {
            choose(value);
          }}
        >
          {sectors.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        onClick={() => {
          copy(sector);
        }}
      >
        {texts.letter.copyOne}
      </Button>
      <ShareResult result={outcome} />
    </div>
  );
}
