import { placeOf } from "../../domain/quantities";
import { Fold, PlaceLink, SeverityMark } from "../parts";
import { usePaneContext } from "../context";
import { FindingItem } from "./finding-item";
import type { FindingGroup } from "../../domain/findings";

/** So many cells stand in the line itself. */
const SHOWN = 6;

/** The same note of several cells: one line, its cells, and each sentence behind a fold. */
export function FindingGroupItem({ group: { first, all } }: { readonly group: FindingGroup }) {
  const { findings: texts } = usePaneContext().services.texts;
  const places = all.flatMap(({ origin }) => placeOf(origin) ?? []);
  return (
    <li className="finding">
      <SeverityMark severity={first.severity} />
      <div className="finding-words">
        <p className="text">{texts.several(first, all.length)}</p>
        <ul className="cells">
          {places.slice(0, SHOWN).map((place) => (
            <li key={`${place.sheet}!${place.range}`}>
              <PlaceLink place={place} isShort />
            </li>
          ))}
          {places.length > SHOWN && <li>{texts.moreCells(places.length - SHOWN)}</li>}
        </ul>
        <Fold heading={texts.each}>
          <ul className="list">
            {all.map((finding, index) => (
              <FindingItem key={`${finding.code} ${index}`} finding={finding} />
            ))}
          </ul>
        </Fold>
      </div>
    </li>
  );
}
