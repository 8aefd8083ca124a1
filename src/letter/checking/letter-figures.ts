import type { FigureField, SectorFigure, StatedTotal } from "../../domain/figures";
import { intervalsMeet, sameCount } from "../../domain/checks/check";
import type { LetterFinding } from "../../domain/findings";
import { printedInterval, type Quantity } from "../../domain/quantities";
import type { LetterReading, Mention } from "../reading";

/** A letter's figures as the rest of the add-in knows figures. */
export interface LetterFigures {
  readonly figures: readonly SectorFigure[];
  readonly totals: readonly StatedTotal[];
  /** The mention that each figure was taken from. */
  readonly sources: ReadonlyMap<Quantity, Mention>;
  /** Figures that are said twice, and differently. */
  readonly differences: readonly LetterFinding[];
}

/**
 * One figure for each sector, year and measure: the table's where there is one, else the most
 * exact that a sentence gives. Where sentences differ beyond rounding there is no figure.
 */
export function letterFigures(reading: LetterReading): LetterFigures {
  const sources = new Map<Quantity, Mention>();
  const differences: LetterFinding[] = [];
  const choose = (mentions: readonly Mention[]): Quantity | null => {
    const { chosen, findings } = chosenOf(mentions);
    differences.push(...findings);
    if (chosen) sources.set(chosen.quantity, chosen);
    return chosen?.quantity ?? null;
  };
  const figures = grouped(inOneUnit(reading.mentions)).map((mentions) =>
    figureOf(mentions, reading, choose),
  );
  const totals = grouped(inOneUnit(reading.totals)).map((mentions) =>
    totalOf(mentions, figures, choose),
  );
  for (const changes of changeGroups(reading.mentions)) choose(changes);
  return { figures, totals, sources, differences };
}

/** A letter that counts in fta means fta where it says jobs. */
function inOneUnit(mentions: readonly Mention[]): Mention[] {
  const countsFta = mentions.some(({ quantity }) => quantity.unit === "fta");
  return mentions.map((mention) =>
    countsFta && mention.quantity.unit === "banen"
      ? { ...mention, quantity: { ...mention.quantity, unit: "fta" } }
      : mention,
  );
}

/** What is said of one sector or group in one year; parts of a year are no year. */
function grouped(mentions: readonly Mention[]): Mention[][] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.moment !== null) continue;
    const key = `${keyOf(mention)} ${mention.year}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()];
}

const keyOf = ({ who }: Mention): string =>
  who.kind === "sector" ? who.sector : who.kind === "group" ? `:${who.group}` : `:${who.kind}`;

/** Changes of a percentage are no field of a figure; they may be said twice all the same. */
function changeGroups(mentions: readonly Mention[]): Mention[][] {
  return grouped(mentions).flatMap((all) =>
    (["changeInPoints", "changeInPercent"] as const)
      .map((what) => all.filter((mention) => mention.what === what))
      .filter(({ length }) => length > 1),
  );
}

type Choose = (mentions: readonly Mention[]) => Quantity | null;

function fieldsOf(
  mentions: readonly Mention[],
  choose: Choose,
): Record<FigureField, Quantity | null> {
  const of = (field: FigureField): Quantity | null =>
    choose(mentions.filter(({ what }) => what === field));
  return {
    target: of("target"),
    realised: of("realised"),
    statedRate: of("statedRate"),
    procurement: of("procurement"),
    statedRateInclProcurement: of("statedRateInclProcurement"),
    hiredIn: of("hiredIn"),
    statedChange: of("statedChange"),
  };
}

function figureOf(
  mentions: readonly Mention[],
  reading: LetterReading,
  choose: Choose,
): SectorFigure {
  const [first] = mentions;
  if (first?.who.kind !== "sector") throw new RangeError("Figures of a sector are named after it");
  const { sector, label, group } = first.who;
  const { year } = first;
  const covered = reading.coverages.find(
    (each) => each.who.kind === "sector" && each.who.sector === sector && each.year === year,
  );
  return {
    ...{ sector, label, group, year },
    ...fieldsOf(mentions, choose),
    remark: null,
    coverage: covered
      ? { reported: covered.reported, of: covered.of, origin: { kind: "line", line: covered.line } }
      : null,
    origin: { kind: "line", line: first.line },
    blanks: {},
  };
}

function totalOf(
  mentions: readonly Mention[],
  figures: readonly SectorFigure[],
  choose: Choose,
): StatedTotal {
  const [first] = mentions;
  if (first?.who.kind !== "group") throw new RangeError("A total is of a group");
  const { group, label } = first.who;
  const { year } = first;
  const members = figures.filter(
    (figure) => figure.year === year && (group === null || figure.group === group),
  );
  return {
    label,
    year,
    ...fieldsOf(mentions, choose),
    origin: { kind: "line", line: first.line },
    members,
  };
}

interface Chosen {
  readonly chosen: Mention | null;
  readonly findings: readonly LetterFinding[];
}

function chosenOf(all: readonly Mention[]): Chosen {
  const mentions = ofUsualUnit(all);
  const tables = mentions.filter(({ from }) => from === "table");
  const [first] = [...(tables.length > 0 ? tables : mentions)].sort(byExactness);
  if (!first) return { chosen: null, findings: [] };
  const differing = mentions.filter(
    ({ quantity }) => !intervalsMeet(printedInterval(quantity), printedInterval(first.quantity)),
  );
  // A table is held to; between sentences, or two tables, nothing decides.
  const undecided = differing.some(({ from }) => from === first.from);
  const findings = differing.map((other) => saidOtherwise(first, other, undecided));
  return { chosen: undecided ? null : first, findings };
}

/** Persons or contracts beside fta are another count, and no other value of the same figure. */
function ofUsualUnit(mentions: readonly Mention[]): readonly Mention[] {
  const fta = mentions.find(({ quantity: { unit } }) => unit === "fta" || unit === "banen");
  const usual = fta ?? mentions[0];
  return usual ? mentions.filter(({ quantity }) => sameCount([quantity, usual.quantity])) : [];
}

function byExactness(a: Mention, b: Mention): number {
  const rank = ({ quantity }: Mention): number => (quantity.approximate ? -1 : quantity.decimals);
  return rank(b) - rank(a);
}

function saidOtherwise(first: Mention, other: Mention, undecided: boolean): LetterFinding {
  const { who, year, what } = first;
  return {
    ...{ code: "said-otherwise", severity: "error", what, year, undecided },
    sector: who.kind === "sector" ? who.sector : null,
    label: who.kind === "national" ? null : who.label,
    ...{ line: other.line, sentence: other.sentence },
    ...{ first: first.quantity, firstLine: first.line, other: other.quantity },
  };
}
