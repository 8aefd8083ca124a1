import { Button } from "@fluentui/react-components";
import type { SourceState } from "../../actions/source";
import { reportedYear } from "../../domain/figures";
import { letterTextsFor } from "../../locale";
import type { LetterTexts } from "../../locale/interfaces";
import { usePaneContext } from "../context";
import { Section } from "../parts";
import { ComparedLetter } from "./compared-letter";
import { LetterEntry } from "./letter-entry";
import { LetterReview } from "./letter-review";
import css from "./letters.css?raw";
import { useLetter, type OpenLetter } from "./use-letter";

const FORMS = ["blocks", "table"] as const;

/** A letter in: dropped, chosen or pasted, reviewed, laid against the workbook; and one out. */
export function LettersSection({ state }: { readonly state: SourceState }) {
  const { language } = usePaneContext().services.texts;
  const texts = letterTextsFor(language === "nl" ? "nl-NL" : "en-US");
  const letter = useLetter(texts);
  const { open, isBusy } = letter;
  const hasSource = state.kind === "ready";
  return (
    <>
      <style>{css}</style>
      {hasSource && (
        <div className="letter-actions">
          {FORMS.map((form) => (
            <Button
              key={form}
              aria-disabled={isBusy}
              onClick={() => {
                letter.write(reportedYear(state.source.figures), form);
              }}
            >
              {form === "table" ? texts.pane.tableAsWord : texts.pane.asWord}
            </Button>
          ))}
        </div>
      )}
      <Section heading={texts.pane.heading}>
        <LetterEntry texts={texts.pane} letter={letter} />
        {open && <LetterOpen open={open} hasSource={hasSource} letter={letter} texts={texts} />}
      </Section>
    </>
  );
}

interface LetterOpenProps {
  readonly open: OpenLetter;
  readonly hasSource: boolean;
  readonly letter: ReturnType<typeof useLetter>;
  readonly texts: LetterTexts;
}

/** A letter that was read: its figures to review, what can be done with them, what came of it. */
function LetterOpen({ open, hasSource, letter, texts }: LetterOpenProps) {
  const { isBusy } = letter;
  return (
    <>
      <LetterReview open={open} texts={texts} decide={letter.decide} />
      <div className="letter-actions">
        <Button
          appearance="primary"
          aria-disabled={isBusy}
          onClick={() => {
            letter.insert(open);
          }}
        >
          {texts.pane.insert}
        </Button>
        {hasSource && (
          <Button
            aria-disabled={isBusy}
            onClick={() => {
              letter.compare(open);
            }}
          >
            {texts.pane.compare}
          </Button>
        )}
        <Button appearance="subtle" onClick={letter.close}>
          {texts.pane.close}
        </Button>
      </div>
      {open.compared && <ComparedLetter report={open.compared} texts={texts} />}
    </>
  );
}
