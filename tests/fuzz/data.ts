import { SECTORS, sectorKey, type GroupId } from "../../src/domain/sectors/sectors";
import type { FigureField } from "../../src/domain/quantities/figure-fields";
import type { Random } from "./random";
import type { Variant } from "./variant";

/** A figure as whole units at a number of decimals; of a percentage its printed decimals. */
export interface Amount {
  readonly units: number;
  readonly decimals: number;
  readonly percent: boolean;
  /** Of a percentage: the ratio that a formula would leave in the cell. */
  readonly ratio: number | null;
}

export interface NamedSector {
  readonly id: string;
  /** `null` for a sector of the workbook's own. */
  readonly group: GroupId | null;
  readonly label: string;
}

/** What is true, before any of it is written down. */
export interface Data {
  readonly sectors: readonly NamedSector[];
  readonly years: readonly number[];
  readonly fields: readonly FigureField[];
  readonly at: (sector: string, year: number | null, field: FigureField) => Amount | null;
}

export const RATES: ReadonlySet<FigureField> = new Set(["statedRate", "statedRateInclProcurement"]);

const OWN = [
  "Zelfstandige bestuursorganen",
  "Rechtspraak",
  "Hoge Colleges van Staat",
  "Veiligheidsregio's",
  "Gemeenschappelijke regelingen",
  "Kinderopvang",
];

type Figures = Partial<Record<FigureField, Amount>>;

/** Sectors, years and figures in which every percentage is that of its doel and realisatie. */
export function dataOf(random: Random, variant: Variant | null = null): Data {
  const sectors = sectorsOf(random, variant);
  const first = random.int(2016, 2023);
  const years = Array.from({ length: random.pick([1, 1, 2, 3]) }, (_, at) => first + at);
  const fields = fieldsOf(random, variant);
  const size: Size = {
    decimals: variant === "ambiguous notation" ? 0 : random.pick([0, 0, 1]),
    rateDecimals: random.pick([0, 1]),
    thousands: variant === "ambiguous notation",
  };
  const all = new Map<string, Figures>();
  for (const { id } of sectors) {
    let before = figuresOf(random, size);
    for (const year of years) {
      const figures = figuresOf(random, size);
      all.set(`${id} ${year}`, { ...figures, ...changeBetween(before, figures) });
      before = figures;
    }
  }
  return {
    ...{ sectors, years, fields },
    at: (sector, year, field) => all.get(`${sector} ${year ?? years[0]}`)?.[field] ?? null,
  };
}

function sectorsOf(random: Random, variant: Variant | null): NamedSector[] {
  const named = random.some(SECTORS, random.int(2, SECTORS.length)).map((sector) => {
    const labels = [sector.name, sector.shortName, sector.name.toUpperCase(), ...sector.aliases];
    return { id: sector.id, group: sector.group, label: random.pick(labels) };
  });
  if (variant !== "own sectors") return named;
  const own = random.some(OWN, random.int(1, Math.min(2, named.length))).map((label) => {
    return { id: sectorKey(label), group: null, label };
  });
  return random.shuffled([...named, ...own]);
}

function fieldsOf(random: Random, variant: Variant | null): FigureField[] {
  const fields: FigureField[] = ["target", "realised"];
  const counts = variant === "ambiguous notation";
  if (random.chance(0.6) && !counts) fields.push("statedRate");
  if (random.chance(0.3)) fields.push("procurement");
  if (fields.includes("procurement") && random.chance(0.5) && !counts)
    fields.push("statedRateInclProcurement");
  if (random.chance(0.15) && !counts) fields.push("hiredIn");
  if (variant === "change") fields.push("statedChange");
  return fields;
}

function changeBetween(before: Figures, now: Figures): Figures {
  if (!before.realised || !now.realised) return {};
  return {
    statedChange: { ...now.realised, units: now.realised.units - before.realised.units },
  };
}

export interface Size {
  readonly decimals: number;
  readonly rateDecimals: number;
  /** Every count is of four digits or more. */
  readonly thousands?: boolean;
}

/** All figures of one sector or organisation in one year. */
export function figuresOf(random: Random, { decimals, rateDecimals, thousands }: Size): Figures {
  const power = 10 ** decimals;
  const fraction = () => (power === 1 ? 0 : random.int(0, power - 1));
  const most = random.pick([900, 7000]);
  const whole = thousands ? random.int(8000, 90_000) : random.int(40, most);
  const target = whole * power + fraction();
  const realised = random.chance(thousands ? 0 : 0.03)
    ? 0
    : Math.round((target * random.int(15, 130)) / 100);
  const procurement = random.int(thousands ? 1000 : 1, thousands ? 9000 : 400) * power + fraction();
  const hiredIn = Math.floor(realised / random.int(3, 9));
  const amount = (units: number): Amount => ({ units, decimals, percent: false, ratio: null });
  const rate = (part: number): Amount => ({
    units: Math.round((part / target) * 100 * 10 ** rateDecimals),
    decimals: rateDecimals,
    percent: true,
    ratio: part / target,
  });
  return {
    target: amount(target),
    realised: amount(realised),
    statedRate: rate(realised),
    procurement: amount(procurement),
    statedRateInclProcurement: rate(realised + procurement),
    hiredIn: amount(hiredIn),
  };
}
