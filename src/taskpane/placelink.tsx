import { Link } from "@fluentui/react-components";
import { addressText } from "./addresstext";
import { usePaneContext } from "./panecontext";
import type { Place } from "./paneservices";

export interface PlaceLinkProps {
  readonly place: Place;
  /** What is shown; the address with its sheet when left out. */
  readonly children?: string;
}

/** A place in the workbook that is selected when clicked. */
export function PlaceLink({ place, children }: PlaceLinkProps) {
  const { services, goTo } = usePaneContext();
  const address = addressText(place);
  return (
    <Link
      aria-label={services.texts.goToCell(address)}
      onClick={() => {
        goTo(place);
      }}
    >
      {children ?? address}
    </Link>
  );
}
