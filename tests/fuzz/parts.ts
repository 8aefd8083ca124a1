import type { Data } from "./data";
import type { Kind } from "./kinds";
import type { Random } from "./random";
import type { Variant } from "./variant";

/** One table of a workbook. */
export interface Part {
  readonly sheet: string;
  readonly data: Data;
  /** The year that its title or sheet names for all of it. */
  readonly titleYear: number | null;
  /** It stands right of the table before it, and not below it. */
  readonly beside: boolean;
}

/** The tables over which a workbook spreads what it says. */
export function partsOf(random: Random, kind: Kind, variant: Variant | null, data: Data): Part[] {
  if (kind.sheets === "sector") return sheetsOfSectors(random, data);
  const part = { sheet: "Blad1", data, titleYear: null, beside: false };
  const beside = variant === "side by side";
  if (kind.years === "table") return beside ? halvesOf(part) : [part];
  const together = beside || random.chance(0.5);
  const parts = data.years.map((year, at) => {
    const named = random.pick([`${year}`, `Cijfers ${year}`]);
    const numbered = together ? "Blad1" : `Blad${at + 1}`;
    const sheet = kind.years === "sheet" ? named : numbered;
    return { sheet, data, titleYear: year, beside: beside && at > 0 };
  });
  const [only] = parts;
  return beside && parts.length === 1 && only ? halvesOf(only) : parts;
}

/** Some of the sectors in one table, the others in one beside it. */
function halvesOf(part: Part): Part[] {
  const { sectors } = part.data;
  const half = Math.ceil(sectors.length / 2);
  return [sectors.slice(0, half), sectors.slice(half)].map((some, at) => ({
    ...part,
    data: { ...part.data, sectors: some },
    beside: at > 0,
  }));
}

function sheetsOfSectors(random: Random, data: Data): Part[] {
  const [year = null, ...more] = data.years;
  const titleYear = more.length === 0 && random.chance(0.5) ? year : null;
  return data.sectors.map((sector) => {
    const name = random.pick([sector.label, sector.label, `Sector ${sector.label}`]);
    const sheet = titleYear === null ? name : `${name} ${titleYear}`;
    return { sheet, data: { ...data, sectors: [sector] }, titleYear, beside: false };
  });
}
