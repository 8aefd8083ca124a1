import { lazy, Suspense } from "react";
import { usePaneContext } from "../context";
import { Fold } from "../parts";

// Few need it, so that it loads when it is unfolded.
const PointOutForm = lazy(() =>
  import(/* webpackChunkName: "pointout" */ "./point-out-form").then(
    ({ PointOutForm: form }) => ({ default: form }),
    // The rest of the pane stays as it is.
    () => ({ default: Unloaded }),
  ),
);

function Unloaded() {
  return <p className="text">{usePaneContext().services.texts.pointOut.unloaded}</p>;
}

/** A form, folded away, in which the user says where the table stands and what its columns hold. */
export function PointOut({ address }: { readonly address: string }) {
  const { texts } = usePaneContext().services;
  return (
    <Fold heading={texts.pointOut.heading}>
      <Suspense fallback={<p className="text-quiet">{texts.reading}</p>}>
        <PointOutForm address={address} />
      </Suspense>
    </Fold>
  );
}
