import { type Quantity, hundredfold, hundredth } from "../quantities";
import type { SectorFigure } from "./sector-figure";

/** A percent sign that someone wrote is what it says; one that a format adds need not be. */
export const PERCENT_SIGN = /%|procent|percent/i;

/** How near to a hundred times (or a hundredth of) what the figures give. */
const NEAR = 0.3;

/** Where doel and realisatie give more than this, it is they that are odd. */
const HIGHEST = 20;

/**
 * The figure with its percentages in the scale in which they were meant: 0,8 is 80% and 2,95 is
 * 295% where doel and realisatie say so. What was read anew is marked as off its column's scale.
 *
 * @example withMeantRates({target: 5637, realised: 4517, statedRate: "0,8" as 0.8%, ...}).statedRate
 * //=> {value: 0.8, offScale: true, ...}
 */
export function withMeantRates(figure: SectorFigure): SectorFigure {
  const { target, realised, procurement, statedRate, statedRateInclProcurement } = figure;
  if ((!statedRate && !statedRateInclProcurement) || !target || !realised) return figure;
  const whole = target.value;
  const part = realised.value;
  const rate = statedRate && meant(statedRate, part / whole);
  const inclusive =
    statedRateInclProcurement &&
    procurement &&
    meant(statedRateInclProcurement, (part + procurement.value) / whole);
  return {
    ...figure,
    statedRate: rate,
    statedRateInclProcurement: inclusive ?? statedRateInclProcurement,
  };
}

function meant(stated: Quantity, given: number): Quantity {
  // The sign in the text of a number is ours or its format's, not the writer's.
  if (stated.stored === "text" && PERCENT_SIGN.test(stated.text)) return stated;
  const times = stated.value / given;
  if (isNear(times, 100)) return hundredth(stated);
  return isNear(times, 0.01) && given < HIGHEST ? hundredfold(stated) : stated;
}

const isNear = (times: number, of: number): boolean =>
  Number.isFinite(times) && Math.abs(times / of - 1) < NEAR;
