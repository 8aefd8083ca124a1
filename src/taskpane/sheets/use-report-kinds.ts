import { useEffect, useState } from "react";
import { usePaneContext } from "../context";

/** The reports that can be made, beside the Overzicht: known as soon as their code has come. */
export function useReportKinds(): readonly string[] {
  const { reportKinds } = usePaneContext().services;
  const [kinds, setKinds] = useState<readonly string[]>([]);
  useEffect(() => {
    // Without it the primary button is left, which says what is wrong when it is pressed.
    void reportKinds().then(setKinds, () => undefined);
  }, [reportKinds]);
  return kinds;
}
