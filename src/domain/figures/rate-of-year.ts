import { realisationRate } from "../realisation";
import type { Quantity } from "../quantities";
import type { SectorFigure } from "./sector-figure";
import { fta, rate, type Fta, type Rate } from "../numbers";

/** A sector's rate in a year, and whether it could be worked out. */
export interface RateOfYear {
  readonly rate: Rate | null;
  /** It is what the source states, as target or realisation is not given. */
  readonly stated: boolean;
}

/**
 * The rate of target and realisation; where either is missing, the percentage that the source
 * states.
 *
 * @example rateOfYear(onlyAStatedPercentageOf74) //=> {rate: 0.74, stated: true}
 */
export function rateOfYear({ target, realised, statedRate }: SectorFigure): RateOfYear {
  if (target && realised)
    return { rate: realisationRate(amount(realised), amount(target)), stated: false };
  return { rate: statedRate && rate(statedRate.value), stated: statedRate !== null };
}

const amount = ({ value }: Quantity): Fta => fta(value);
