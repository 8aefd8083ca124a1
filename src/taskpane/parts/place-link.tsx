import { addressText } from "../../actions/source";
import { usePaneContext, type Place } from "../context";

export interface PlaceLinkProps {
  readonly place: Place;
  /** Words to show instead of an address, which then say enough to a screen reader as well. */
  readonly words?: string;
  /** Shows the address without its sheet: the surroundings say which. */
  readonly isShort?: boolean;
}

/** A place in the workbook that is selected when clicked. */
export function PlaceLink({ place, words, isShort = false }: PlaceLinkProps) {
  const { services, goTo } = usePaneContext();
  const address = addressText(place);
  return (
    <button
      type="button"
      className={words === undefined ? "place" : "place place-inline"}
      {...(words === undefined && { "aria-label": services.texts.goToCell(address) })}
      onClick={() => {
        goTo(place);
      }}
    >
      {words ?? (isShort ? place.range : address)}
    </button>
  );
}
