import type { Finding } from "../../domain/findings";
import { placeOf } from "../../domain/quantities";
import { usePaneContext } from "../context";
import { PlaceLink, SeverityMark } from "../parts";

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
