import type { Random } from "../random";
import type { Fact } from "./sector-facts";

/** How one letter prints its figures: the same throughout, as a writer does. */
export interface Hand {
  readonly unit: string;
  readonly percent: string;
  readonly approximately: string;
  readonly english: boolean;
}

export function handOf(random: Random, english: boolean): Hand {
  return english
    ? {
        unit: random.pick(["fta", "jobs"]),
        percent: random.pick(["%", " percent"]),
        approximately: random.pick(["about", "approximately"]),
        english,
      }
    : {
        unit: random.pick(["fta", "fta", "banen", "extra banen"]),
        percent: random.pick(["%", "%", " procent"]),
        approximately: random.pick(["circa", "ongeveer", "+/-", "ca."]),
        english,
      };
}

/** @example amount({value: 1290.5, decimals: 1, ...}, dutch) //=> "1.290,5" */
export function amount({ value, decimals, field }: Fact, { english }: Hand): string {
  const isRate = field.startsWith("statedRate");
  return new Intl.NumberFormat(english ? "en-US" : "nl-NL", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(Math.abs(isRate ? value * 100 : value));
}

/** With its unit, and the word for an approximate one. */
export function printed(fact: Fact, hand: Hand): string {
  const unit = fact.field.startsWith("statedRate") ? hand.percent : ` ${hand.unit}`;
  const mark = fact.approximate ? `${hand.approximately} ` : "";
  return `${mark}${amount(fact, hand)}${unit}`;
}
