import type { Finding } from "../domain/finding";
import { placeOf } from "../domain/placeof";
import { usePaneContext } from "./panecontext";
import { PlaceLink } from "./placelink";
import { SeverityMark } from "./severitymark";

/** One finding: what is the case, the way on in grey, and the cell to go to. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { sentence, wayOn } = usePaneContext().services.speakFinding(finding);
  const place = placeOf(finding.origin);
  return (
    <li className="finding">
      <SeverityMark severity={finding.severity} />
      <div className="finding-words">
        <p className="text">{sentence}</p>
        {wayOn !== null && <p className="text-quiet">{wayOn}</p>}
      </div>
      {place !== null && (
        <span className="finding-cell">
          <PlaceLink place={place} isShort />
        </span>
      )}
    </li>
  );
}
