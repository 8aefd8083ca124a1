import type { PrintedInterval } from "../../quantities";
import { compareRatios, decimalRatio } from "../../numbers";

/** Whether some number prints as both figures do. */
export function intervalsMeet(a: PrintedInterval, b: PrintedInterval): boolean {
  const [aLow, aHigh] = [decimalRatio(a.low), decimalRatio(a.high)];
  const [bLow, bHigh] = [decimalRatio(b.low), decimalRatio(b.high)];
  return compareRatios(aLow, bHigh) <= 0 && compareRatios(bLow, aHigh) <= 0;
}
