import { Button } from "@fluentui/react-components";
import type { SharingTexts } from "../../locale/interfaces";
import { LetterChoice } from "./letter-choice";
import type { Source } from "../context";
import { Section } from "../parts";
import { useLetterBlocks } from "./use-letter-blocks";

export interface LetterBlocksProps {
  readonly source: Source;
  readonly texts: SharingTexts;
}

/** The figures in the form of the letter, of all sectors or of one, for the clipboard. */
export function LetterBlocks({ source, texts }: LetterBlocksProps) {
  const { year, chooseYear, sectors, sector, choose, copy } = useLetterBlocks(source, texts);
  return (
    <Section heading={texts.letter.heading}>
      <p className="text-quiet">{texts.letter.explanation}</p>
      {source.years.length > 1 && (
        <LetterChoice
          label={texts.letter.year}
          value={String(year)}
          choices={source.years.toReversed().map((each) => [String(each), String(each)])}
          onChange={(value) => {
            chooseYear(Number(value));
          }}
        />
      )}
      <Button
        appearance="primary"
        onClick={() => {
          copy(null);
        }}
      >
        {texts.letter.copyAll}
      </Button>
      <LetterChoice
        label={texts.letter.sector}
        value={sector}
        choices={sectors.map(({ id, label }) => [id, label])}
        onChange={choose}
      />
      <Button
        onClick={() => {
          copy(sector);
        }}
      >
        {texts.letter.copyOne}
      </Button>
    </Section>
  );
}
