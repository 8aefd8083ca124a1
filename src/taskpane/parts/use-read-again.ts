import { useState } from "react";
import { usePaneContext } from "../context";

/** Decides what "read again" does: the outcome shows itself, as the state of the source. */
export function useReadAgain(): { readonly isBusy: boolean; readonly readAgain: () => void } {
  const { services, rescueFocus } = usePaneContext();
  const [isBusy, setBusy] = useState(false);
  const readAgain = () => {
    setBusy(true);
    void Promise.resolve(services.source.refresh()).finally(() => {
      setBusy(false);
      rescueFocus();
    });
  };
  return { isBusy, readAgain };
}
