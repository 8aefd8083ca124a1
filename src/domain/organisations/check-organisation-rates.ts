import { checkRates, checkRatesInclProcurement, surelyRoundsTo } from "../checks/rates";
import type { FigureRow } from "../figures";
import type { Finding } from "../findings";
import type { Quantity } from "../quantities";

type Value = Pick<Quantity, "value">;
type Rate = Pick<Quantity, "value" | "decimals">;

/** What a percentage is held against. */
export interface Rated {
  readonly target: Value | null;
  readonly realised: Value | null;
  readonly procurement: Value | null;
  readonly statedRate: Rate | null;
  readonly statedRateInclProcurement: Rate | null;
}

/**
 * Whether a percentage of the organisation may be wrong: a quick look, as there may be very many.
 * What is within a hair of the edge of rounding is left to the exact check.
 *
 * @example mayHaveWrongRate(bzk) //=> false
 */
export function mayHaveWrongRate(row: Rated): boolean {
  const { statedRate, statedRateInclProcurement, target, realised, procurement } = row;
  if (target === null || realised === null) return false;
  if (statedRate !== null && !surelyRoundsTo(statedRate, realised.value / target.value))
    return true;
  if (statedRateInclProcurement === null || procurement === null) return false;
  const including = (realised.value + procurement.value) / target.value;
  return !surelyRoundsTo(statedRateInclProcurement, including);
}

/**
 * What is wrong with the percentages of organisations, which are lost in the sum; each finding
 * names the organisation.
 *
 * @example checkOrganisationRates([bzk])[0].label //=> "BZK"
 */
export function checkOrganisationRates(organisations: readonly FigureRow[]): Finding[] {
  const figures = organisations.map((row) => ({ ...row, label: row.organisation ?? row.label }));
  const given = { figures, totals: [] };
  return [...checkRates(given), ...checkRatesInclProcurement(given)];
}
