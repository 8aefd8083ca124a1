import type { Dress } from "../../domain/findings";
import type { MadeSheet, ReportsOutcome } from "../../actions/reports";
import type { PaneServices } from "../context";

/** How the making of sheets ended, in one sentence. */
export function outcomeText(
  outcome: ReportsOutcome,
  { texts, speakProblem }: Pick<PaneServices, "texts" | "speakProblem">,
): string {
  switch (outcome.kind) {
    case "failed":
      return speakProblem(outcome.problem).sentence;
    case "would-remove":
      return texts.sheets.wouldRemove(outcome.sheets, outcome.asked === "undo");
    case "undone":
      return texts.sheets.undone(outcome.deleted, outcome.restored);
    case "made":
      return madeText(outcome.sheets, texts) + undressedText(outcome.undressed, texts);
  }
}

function undressedText(dress: readonly Dress[], { sheets }: PaneServices["texts"]): string {
  return dress.length === 0 ? "" : ` ${sheets.undressed(dress)}`;
}

function madeText(sheets: readonly MadeSheet[], { sheets: texts }: PaneServices["texts"]): string {
  const taken = sheets.flatMap(({ nameTaken }) => nameTaken ?? []);
  const why = taken.length === 0 ? "" : ` ${texts.namesTaken(taken)}`;
  return whatWasMade(sheets, texts) + why;
}

function whatWasMade(sheets: readonly MadeSheet[], texts: PaneServices["texts"]["sheets"]): string {
  const [only, ...others] = sheets;
  if (only && others.length === 0)
    return only.refreshed ? texts.refreshed(only.sheet) : texts.made(only.sheet);
  const refreshed = sheets.filter((sheet) => sheet.refreshed).length;
  return texts.several(sheets.length - refreshed, refreshed);
}
