import type { Finding } from "../domain/finding";
import { usePaneContext } from "./panecontext";
import { PlaceLink } from "./placelink";
import { SeverityMark } from "./severitymark";

/** One finding: what is the case, the way on in grey, and the cell to go to. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { sentence, wayOn } = usePaneContext().services.speakFinding(finding);
  const { origin, severity } = finding;
  return (
    <li className="finding">
      <SeverityMark severity={severity} />
      <div className="finding-words">
        <p className="text">{sentence}</p>
        {wayOn !== null && <p className="text-quiet">{wayOn}</p>}
      </div>
      {origin.kind === "cell" && (
        <span className="finding-cell">
          <PlaceLink place={{ sheet: origin.sheet, range: origin.cell }} isShort />
        </span>
      )}
    </li>
  );
}
