import { SECTORS } from "../../../src/domain/sectors/sectors";
import type { FigureField } from "../../../src/domain/quantities/figure-fields";
import type { Random } from "../random";

/** A figure that a letter is to say. */
export interface Fact {
  readonly field: FigureField;
  readonly year: number;
  readonly value: number;
  readonly decimals: number;
  readonly approximate: boolean;
}

/** What a letter is to say of one sector. */
export interface SectorFacts {
  readonly id: string;
  readonly names: readonly string[];
  readonly year: number;
  readonly facts: readonly Fact[];
}

/** The names that people write at the head of a section and in a sentence. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  rijksoverheid: ["Rijksoverheid"],
  umc: ["Universitaire medische centra", "Umc's"],
  po: ["Primair onderwijs"],
  vo: ["Voortgezet onderwijs"],
  mbo: ["Middelbaar beroepsonderwijs"],
  hbo: ["Hoger beroepsonderwijs", "Hogescholen"],
  wo: ["Wetenschappelijk onderwijs", "Universiteiten"],
};

/** Sectors with figures that belong together: percentages follow, changes are what they should be. */
export function factsOf(random: Random, year: number): SectorFacts[] {
  const sectors = random.some(SECTORS, random.int(2, 6));
  return sectors.map(({ id, name }) => ({
    ...{ id, names: NAMES[id] ?? [name], year },
    facts: sectorFacts(random, year),
  }));
}

function sectorFacts(random: Random, year: number): Fact[] {
  const decimals = random.chance(0.3) ? 1 : 0;
  const rateDecimals = random.chance(0.6) ? 1 : 0;
  const approximate = random.chance(0.12);
  const round = (value: number, places: number) => Number(value.toFixed(places));
  const target = round(random.int(90, 6200) + random.int(0, 9) / 10, decimals);
  const realised = round((target * random.int(15, 125)) / 100, decimals);
  const procurement = round((target * random.int(2, 30)) / 100, decimals);
  const hiredIn = round(Math.max(2, (realised * random.int(3, 30)) / 100), 0);
  const before = round((realised * random.int(85, 113)) / 100, decimals);
  const fact = (field: FigureField, value: number, places = decimals, of = year): Fact => ({
    ...{ field, value, decimals: places, year: of },
    approximate: approximate && of === year && field !== "statedChange",
  });
  const rate = (value: number) => Number(`${value.toFixed(rateDecimals + 2)}`);
  const extra = (share: number, ...facts: Fact[]) => (random.chance(share) ? facts : []);
  return [
    fact("target", target),
    fact("realised", realised),
    ...extra(0.8, fact("statedRate", rate(realised / target), rateDecimals)),
    ...extra(
      0.3,
      fact("procurement", procurement),
      fact("statedRateInclProcurement", rate((realised + procurement) / target), rateDecimals),
    ),
    ...extra(0.2, fact("hiredIn", hiredIn, 0)),
    ...(before === realised
      ? []
      : extra(
          0.25,
          fact("realised", before, decimals, year - 1),
          fact("statedChange", round(realised - before, decimals)),
        )),
    ...extra(0.25, fact("statedRate", rate((before * 1.01) / target), rateDecimals, year - 1)),
  ];
}
