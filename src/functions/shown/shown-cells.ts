import { asResult } from "./as-result";
import type { PlainRows } from "../arguments";
import type { CellCall } from "../answers";
import { formattedNumber } from "./formatted-number";
import { FTA_FORMAT } from "./number-formats";

/**
 * What Excel is given for a call that needs no source: fta come with their format.
 *
 * @param dataTypes whether this Excel knows numbers with a format
 */
export function shownCells(
  { name }: CellCall,
  given: PlainRows,
  dataTypes: boolean,
): unknown[][] | CustomFunctions.Error {
  const format = dataTypes && name === "fta" ? FTA_FORMAT : null;
  return asResult(given, (answer) =>
    typeof answer === "number" ? formattedNumber(answer, format) : answer,
  );
}
