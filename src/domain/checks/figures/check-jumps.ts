import type { Finding } from "../../findings";
import { printedInterval } from "../../quantities";
import { numberOf, rate } from "../../numbers";
import { about, sameCount, withYearBefore, type TwoYears, type Check } from "../check";

/** More than a half above or below the year before, however both were rounded. */
export const checkJumps: Check = ({ figures }) => withYearBefore(figures).flatMap(judge);

function judge({ figure, before: earlier }: TwoYears): Finding[] {
  const { realised } = figure;
  const before = earlier.realised;
  if (!realised || !before || before.value <= 0 || !sameCount([realised, before])) return [];
  const change = realised.value / before.value - 1;
  if (Math.abs(change) <= 0.5) return [];
  const [now, then] = [printedInterval(realised), printedInterval(before)];
  const end = ({ units, scale }: typeof now.low) => numberOf(units, scale);
  const sure =
    change > 0 ? end(now.low) > 1.5 * end(then.high) : end(now.high) < 0.5 * end(then.low);
  if (!sure) return [];
  const base = { ...about(figure), origin: realised.origin, severity: "warning" } as const;
  return [{ ...base, code: "realised-jump", realised, before, change: rate(change) }];
}
