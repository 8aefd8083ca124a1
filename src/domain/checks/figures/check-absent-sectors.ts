import type { Finding } from "../../findings";
import type { SectorFigure } from "../../figures";
import { SECTORS, type Sector } from "../../sectors";
import type { Check } from "../check";

/** Of what is absent, in which years: one finding for those that lack the same sectors. */
interface Absent {
  readonly first: SectorFigure;
  readonly sectors: readonly [Sector, ...Sector[]];
  readonly years: number[];
}

/** Sectors of the list that a source lacks in a year of which it gives half of their group or more. */
export const checkAbsentSectors: Check = ({ figures }) => {
  const byYear = new Map<string, [SectorFigure, ...SectorFigure[]]>();
  for (const figure of figures) {
    if (figure.group === null) continue;
    const key = `${figure.year}|${figure.group}`;
    const known = byYear.get(key);
    if (known) known.push(figure);
    else byYear.set(key, [figure]);
  }
  const absent = new Map<string, Absent>();
  for (const given of byYear.values()) addAbsent(absent, given);
  return [...absent.values()].map(findingOf);
};

function addAbsent(
  absent: Map<string, Absent>,
  given: readonly [SectorFigure, ...SectorFigure[]],
): void {
  const [first] = given;
  const listed = listedWith(first);
  const present = new Set(given.map(({ sector }) => sector));
  const [one, ...more] = listed.filter(({ id }) => !present.has(id));
  if (!one || present.size * 2 < listed.length) return;
  const sectors = [one, ...more] as const;
  const key = sectors.map(({ id }) => id).join(" ");
  const known = absent.get(key) ?? { first, sectors, years: [] };
  absent.set(key, known);
  if (first.year !== null) known.years.push(first.year);
}

const listedWith = ({ group }: SectorFigure): readonly Sector[] =>
  SECTORS.filter((sector) => sector.group === group);

function findingOf({ first, sectors, years }: Absent): Finding {
  const [{ id, name, group }, ...others] = sectors;
  const origin = first.origin ?? first.target?.origin ?? first.realised?.origin;
  const of = listedWith(first).length;
  return {
    ...{ code: "sector-absent", severity: "note" },
    ...(others.length > 0 ? { sector: null, label: null } : { sector: id, label: name }),
    year: years.length === 1 ? (years[0] ?? null) : null,
    origin: origin ?? { kind: "argument" },
    names: sectors.map((sector) => sector.name),
    years: [...years].sort((a, b) => a - b),
    ...{ group, given: of - sectors.length, of },
  };
}
