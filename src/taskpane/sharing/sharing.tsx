import { lazy, Suspense } from "react";
import { usePaneContext, type Source } from "../context";

// Comes below what an analyst looks for first, so that it loads after the first paint.
const SharingCard = lazy(() =>
  import(/* webpackChunkName: "sharing" */ "./sharing-card").then(
    ({ SharingCard: card }) => ({ default: card }),
    // The rest of the pane stays as it is.
    () => ({ default: Unloaded }),
  ),
);

function Unloaded() {
  return <p className="text-quiet">{usePaneContext().services.texts.sharingUnloaded}</p>;
}

/** The card with which a workbook or its figures go to somebody else. */
export function Sharing({ source }: { readonly source: Source | null }) {
  return (
    <Suspense fallback={<div className="card-pending" hidden />}>
      <SharingCard source={source} />
    </Suspense>
  );
}
