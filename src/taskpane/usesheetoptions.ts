import { useState } from "react";
import type { ReportsOptions } from "../actions/reportsoptions";
import type { Source } from "./paneservices";

export type SheetOptionsChosen = Omit<ReportsOptions, "kinds" | "sector">;

/** What the user chose for the sheets: the newest year and formulas, until they say otherwise. */
export function useSheetOptions({ years }: Source) {
  const [chosen, setYear] = useState<number | null>(null);
  const [valuesOnly, setValuesOnly] = useState(false);
  // A year that has gone from the source is no choice any more.
  const isThere = chosen !== null && years.includes(chosen);
  const year = isThere ? chosen : (years.at(-1) ?? null);
  const options: SheetOptionsChosen = {
    ...(year === null ? {} : { year }),
    ...(valuesOnly ? { valuesOnly } : {}),
  };
  return { year, valuesOnly, options, setYear, setValuesOnly };
}
