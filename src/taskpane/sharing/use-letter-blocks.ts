import { useState } from "react";
import { reportedYear } from "../../domain/figures";
import type { SharingTexts } from "../../locale/interfaces";
import { usePaneContext, problemOf, type News, type Source } from "../context";

/** Decides which blocks can be copied, and what the user is told of the copying. */
export function useLetterBlocks(source: Source, texts: SharingTexts) {
  const { services, tell } = usePaneContext();
  const [chosenYear, chooseYear] = useState<number | null>(null);
  // A year that is gone from the source is not the choice any more.
  const kept = source.years.find((each) => each === chosenYear);
  const year = kept ?? reportedYear(source.figures);
  const sectors = sectorsOf(source, year);
  const [chosen, choose] = useState<string | null>(null);
  // A sector that is gone from the source is not the choice any more.
  const sector = sectors.find(({ id }) => id === chosen)?.id ?? sectors[0]?.id ?? "";

  const attempt = async (wanted: string | null): Promise<News> => {
    const letter = await services.sharing.letterForm({ sector: wanted, year });
    if (letter.kind === "failed") return { kind: "problem", problem: letter.problem };
    return (await services.sharing.copyRich(letter))
      ? { kind: "done", sentences: [texts.letter.copied(letter.blocks)] }
      : { kind: "refused", sentences: [texts.letter.notAllowed] };
  };
  const copy = (wanted: string | null) =>
    void attempt(wanted)
      .catch((error: unknown): News => ({ kind: "problem", problem: problemOf(error) }))
      .then(tell);
  return { year, chooseYear, sectors, sector, choose, copy };
}

/** The sectors of a year, in the order of the source; `null` where it names none. */
function sectorsOf({ figures }: Source, year: number | null): { id: string; label: string }[] {
  const labels = new Map<string, string>();
  for (const { sector, label, year: of } of figures)
    if (of === year && !labels.has(sector)) labels.set(sector, label);
  return [...labels].map(([id, label]) => ({ id, label }));
}
