import { usePaneContext } from "./panecontext";
import { PlaceLink } from "./placelink";
import { ProblemNotice } from "./problemnotice";
import type { Making } from "./usemakeoverzicht";
import { useTextStyles } from "./usetextstyles";

/** What became of the sheet: its name and the way to it, or what stood in the way. */
export function MakeResult({ making }: { readonly making: Making }) {
  const { sheets } = usePaneContext().services.texts;
  const styles = useTextStyles();
  switch (making.kind) {
    case "failed":
      return <ProblemNotice problem={making.problem} />;
    case "made":
      return (
        <p className={styles.paragraph}>
          {making.refreshed ? sheets.refreshed(making.sheet) : sheets.made(making.sheet)}{" "}
          <PlaceLink place={{ sheet: making.sheet, range: "A1" }}>{sheets.goToSheet}</PlaceLink>
        </p>
      );
    default:
      return <p className={styles.quiet}>{sheets.explanation}</p>;
  }
}
