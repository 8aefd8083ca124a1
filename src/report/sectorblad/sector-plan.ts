import { figuresOfYear, rankShortfalls, type SectorFigure } from "../../domain/figures";
import type { PeerGroup } from "../../locale/interfaces";
import type { ReportInput } from "../source";

/** The sector of a Sectorblad, its figures a year, and the sectors beside which it stands. */
export interface SectorPlan {
  readonly sector: string;
  readonly label: string;
  /** Ascending; `[null]` for a source that names no year. */
  readonly years: readonly (number | null)[];
  /** Years for which the sheet has no room. */
  readonly older: readonly number[];
  /** One a year. */
  readonly figures: readonly SectorFigure[];
  /** That of the year the sheet is about. */
  readonly own: SectorFigure;
  /** Which of the years that is. */
  readonly ownYear: number;
  /** Those beside which it stands: of its group, or of the source where it is alone in that. */
  readonly among: PeerGroup;
  /** Their figures of that year, its own among them, in the order of the source. */
  readonly peers: readonly SectorFigure[];
}

/** With more years the page would be too small to read. */
const MOST_YEARS = 6;

/**
 * Plans the sheet of the sector that is asked for; without one, of the largest shortfall.
 *
 * @throws RangeError when the source does not have that sector, or no figures for the year
 */
export function planSector({ source, year, sector: asked }: ReportInput): SectorPlan {
  const ofYear = figuresOfYear(source.figures, year);
  const sector = asked ?? rankShortfalls(ofYear)[0]?.figure.sector;
  const own = ofYear.find((figure) => figure.sector === sector);
  if (sector === undefined || !own)
    throw new RangeError(`The source has no figures of ${sector ?? "a sector"} for ${year}.`);
  const known = [...new Set(source.figures.map((figure) => figure.year))]
    .filter((each) => each !== null && each <= (year ?? each))
    .toSorted((a, b) => Number(a) - Number(b));
  const years = known.length === 0 ? [null] : known.slice(-MOST_YEARS);
  return {
    sector,
    label: own.label,
    years,
    older: known.slice(0, -MOST_YEARS).map(Number),
    figures: years.flatMap(
      (each) => figuresOfYear(source.figures, each).find((it) => it.sector === sector) ?? [],
    ),
    own,
    ownYear: years.length - 1,
    ...peersOf(own, ofYear),
  };
}

function peersOf(own: SectorFigure, ofYear: readonly SectorFigure[]) {
  const peers = ofYear.filter(({ group }) => group === own.group);
  return peers.length > 1
    ? { among: own.group ?? ("other" as const), peers }
    : { among: "all" as const, peers: ofYear };
}
