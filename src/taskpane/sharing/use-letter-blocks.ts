import { useState } from "react";
import { reportedYear } from "../../domain/figures";
import type { SharingTexts } from "../../locale/interfaces";
import { usePaneContext, problemOf, type Source } from "../context";
import type { Result } from "./share-result";

/** Decides which blocks can be copied, and what the user is told of the copying. */
export function useLetterBlocks(source: Source, texts: SharingTexts) {
  const { services, announce } = usePaneContext();
  const [chosenYear, chooseYear] = useState<number | null>(null);
  // A year that is gone from the source is not the choice any more.
  const kept = source.years.find((each) => each === chosenYear);
  const year = kept ?? reportedYear(source.figures);
  const sectors = sectorsOf(source, year);
  const [chosen, choose] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<Result | null>(null);
  // A sector that is gone from the source is not the choice any more.
  const sector = sectors.find(({ id }) => id === chosen)?.id ?? sectors[0]?.id ?? "";

  const attempt = async (wanted: string | null): Promise<Result> => {
    const letter = await services.sharing.letterForm({ sector: wanted, year });
    if (letter.kind === "failed") return { problem: letter.problem };
    const copied = await services.sharing.copyRich(letter);
    return { sentences: [copied ? texts.letter.copied(letter.blocks) : texts.letter.notAllowed] };
  };
  const copy = (wanted: string | null) =>
    void attempt(wanted)
      .catch((error: unknown): Result => ({ problem: problemOf(error) }))
      .then((result) => {
        setOutcome(result);
        announce(
          "problem" in result
            ? services.speakProblem(result.problem).sentence
            : result.sentences.join(" "),
        );
      });
  return { year, chooseYear, sectors, sector, choose, copy, outcome };
}

/** The sectors of a year, in the order of the source; `null` where it names none. */
function sectorsOf({ figures }: Source, year: number | null): { id: string; label: string }[] {
  const labels = new Map<string, string>();
  for (const { sector, label, year: of } of figures)
    if (of === year && !labels.has(sector)) labels.set(sector, label);
  return [...labels].map(([id, label]) => ({ id, label }));
}
