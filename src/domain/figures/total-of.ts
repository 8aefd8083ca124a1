import { addFta, fta, type Fta, type Rate } from "../numbers";
import type { Quantity } from "../quantities";
import { realisationRate, shortfall } from "../realisation";
import type { SectorFigure } from "./sector-figure";
import type { SectorId } from "../sectors";

/** A total over sectors: never the national result. A sum that lacks a member is `null`. */
export interface Total {
  readonly target: Fta | null;
  readonly realised: Fta | null;
  /** The ratio of the sums. */
  readonly rate: Rate | null;
  /** Of the sums: one sector's surplus offsets another's shortfall. */
  readonly shortfall: Fta | null;
  /** The sectors' own shortfalls added up: no surplus offsets. */
  readonly sumOfShortfalls: Fta | null;
  readonly procurement: Fta | null;
  /** Whether a target or realisation in it is approximate. */
  readonly approximate: boolean;
  /** Whether a procurement in it is approximate. */
  readonly procurementApproximate: boolean;
  readonly members: readonly SectorFigure[];
  /** Members without a target or realisation: they make the total incomplete. */
  readonly missing: readonly SectorFigure[];
  /** Members without procurement, which make that sum alone incomplete. */
  readonly missingProcurement: readonly SectorFigure[];
  /**
   * Sectors of the letter's groups that the source does not name: the total does not count them, and
   * that is to be said beside it.
   */
  readonly absent: readonly SectorId[];
}

/**
 * Adds up sectors of one year. Every missing figure is named; none counts as zero.
 *
 * @example totalOf(theSevenOfOverheid).shortfall //=> 2952.3
 */
export function totalOf(figures: readonly SectorFigure[], absent: readonly SectorId[] = []): Total {
  const target = sumOf(figures.map((figure) => figure.target));
  const realised = sumOf(figures.map((figure) => figure.realised));
  return {
    target,
    realised,
    rate: realisationRate(realised, target),
    shortfall: shortfall(realised, target),
    sumOfShortfalls: sum(figures.map(ownShortfall)),
    procurement: sumOf(figures.map((figure) => figure.procurement)),
    approximate: figures.some(
      (figure) => figure.target?.approximate === true || figure.realised?.approximate === true,
    ),
    procurementApproximate: figures.some((figure) => figure.procurement?.approximate === true),
    members: figures,
    missing: figures.filter((figure) => figure.target === null || figure.realised === null),
    missingProcurement: figures.filter((figure) => figure.procurement === null),
    absent,
  };
}

function ownShortfall({ realised, target }: SectorFigure): Fta | null {
  if (realised === null || target === null) return null;
  return shortfall(fta(realised.value), fta(target.value));
}

function sumOf(quantities: readonly (Quantity | null)[]): Fta | null {
  return sum(quantities.map((quantity) => (quantity === null ? null : fta(quantity.value))));
}

function sum(values: readonly (Fta | null)[]): Fta | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 || given.length < values.length ? null : addFta(given);
}
