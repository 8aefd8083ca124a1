import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../domain/finding";
import { usePaneContext } from "./panecontext";
import { PlaceLink } from "./placelink";
import { SeverityMark } from "./severitymark";
import { useTextStyles } from "./usetextstyles";

const useStyles = makeStyles({
  item: {
    position: "relative",
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    ":last-child": { paddingBottom: 0 },
    ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  cell: { flexShrink: 0, whiteSpace: "nowrap" },
  words: { flexGrow: 1, minWidth: 0 },
});

/** One finding: what is the case, the way on in grey, and the cell to go to. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { sentence, wayOn } = usePaneContext().services.speakFinding(finding);
  const styles = useStyles();
  const text = useTextStyles();
  const { origin, severity } = finding;
  return (
    <li className={styles.item}>
      <SeverityMark severity={severity} />
      <div className={styles.words}>
        <p className={text.paragraph}>{sentence}</p>
        {wayOn !== null && <p className={text.quiet}>{wayOn}</p>}
      </div>
      {origin.kind === "cell" && (
        <span className={styles.cell}>
          <PlaceLink place={{ sheet: origin.sheet, range: origin.cell }} isShort />
        </span>
      )}
    </li>
  );
}
