import type { OverzichtOutcome } from "../actions/overzichtoutcome";
import { usePaneContext } from "./panecontext";
import { PlaceLink } from "./placelink";
import { ProblemNotice } from "./problemnotice";

/** What became of the sheet: its name and the way to it, or what stood in the way. */
export function MakeResult({ outcome }: { readonly outcome: OverzichtOutcome | null }) {
  const { sheets } = usePaneContext().services.texts;
  if (outcome === null) return <p className="text-quiet">{sheets.explanation}</p>;
  if (outcome.kind === "failed") return <ProblemNotice problem={outcome.problem} />;
  const { sheet, refreshed } = outcome;
  return (
    <p className="text">
      {refreshed ? sheets.refreshed(sheet) : sheets.made(sheet)}{" "}
      <PlaceLink place={{ sheet, range: "A1" }} words={sheets.goToSheet} />
    </p>
  );
}
