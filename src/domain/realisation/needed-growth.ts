import { shortfall } from "./realisation";
import { fta, type Fta } from "../numbers";

/**
 * By how many fta a year the realisation has to grow to reach a target in so many years: the
 * shortfall spread evenly over them, and 0 where there is none.
 *
 * @param years from the year of the figures to the one in which the target is to be reached, 1 or more
 * @example neededGrowth(fta(387), fta(713), 2) //=> 163
 */
export function neededGrowth(realised: Fta, target: Fta, years: number): Fta {
  // Both are given, so there is a difference.
  return fta((shortfall(realised, target) as Fta) / years);
}
