import { lazy, Suspense, useState } from "react";
import { usePaneContext } from "../context";

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

/** A fold with a form in which the user says where the table stands and what its columns hold. */
export function PointOut({ address }: { readonly address: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const { texts } = usePaneContext().services;
  return (
    <details
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className="fold">{texts.pointOut.heading}</summary>
      {isOpen && (
        <Suspense fallback={<p className="text-quiet">{texts.reading}</p>}>
          <PointOutForm address={address} />
        </Suspense>
      )}
    </details>
  );
}
