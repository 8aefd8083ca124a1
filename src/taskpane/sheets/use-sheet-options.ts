import { useState } from "react";
import type { ReportsOptions } from "../../actions/reports";
import { reportedYear } from "../../domain/figures";
import type { Source } from "../context";

export type SheetOptionsChosen = Omit<ReportsOptions, "kinds" | "sector">;

/** What the user chose for the sheets: the reported year and formulas, until they say otherwise. */
export function useSheetOptions({ years, figures }: Source) {
  const [chosen, setYear] = useState<number | null>(null);
  const [valuesOnly, setValuesOnly] = useState(false);
  // A year that has gone from the source is no choice any more.
  const isThere = chosen !== null && years.includes(chosen);
  const year = isThere ? chosen : reportedYear(figures);
  const options: SheetOptionsChosen = {
    ...(year === null ? {} : { year }),
    ...(valuesOnly ? { valuesOnly } : {}),
  };
  return { year, valuesOnly, options, setYear, setValuesOnly };
}
