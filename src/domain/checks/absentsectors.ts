import type { Finding } from "../finding";
import type { SectorFigure } from "../sectorfigure";
import { SECTORS, type GroupId } from "../sectors";
import type { Check } from "./check";

/** Sectors of the list that a source lacks in a year of which it gives half of their group or more. */
export const checkAbsentSectors: Check = ({ figures }) => {
  const byYear = new Map<string, SectorFigure[]>();
  for (const figure of figures) {
    if (figure.group === null) continue;
    const key = `${figure.year}|${figure.group}`;
    const known = byYear.get(key);
    if (known) known.push(figure);
    else byYear.set(key, [figure]);
  }
  return [...byYear.values()].flatMap(absentIn);
};

function absentIn(given: readonly SectorFigure[]): Finding[] {
  const [first] = given;
  const group: GroupId | null = first?.group ?? null;
  if (!first || group === null) return [];
  const listed = SECTORS.filter((sector) => sector.group === group);
  const present = new Set(given.map(({ sector }) => sector));
  if (present.size * 2 < listed.length) return [];
  const origin = first.origin ?? first.target?.origin ?? first.realised?.origin;
  return listed
    .filter(({ id }) => !present.has(id))
    .map(({ id, name }) => ({
      code: "sector-absent",
      severity: "note",
      sector: id,
      label: name,
      year: first.year,
      origin: origin ?? { kind: "argument" },
      group,
      given: present.size,
      of: listed.length,
    }));
}
