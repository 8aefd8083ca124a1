import { randomOf, type Random } from "../fuzz/random";
import { placesOfCells, sheetCells, type EditableSheet } from "./editable-sheet";
import { alternativesOf, type Alternative, type Place } from "./given-figures";
import { judgeVariant, type Correspondence, type Outcome, type Verdict } from "./judge-variant";
import { cellAddress, parseRange } from "./reader";
import { generatedSubject, shapesOf } from "./subjects";
import type { Subject } from "./table-shape";
import type { Varied, Variation } from "./variation";
import { VARIATIONS } from "./variations/all-variations";

/** One workbook that was varied, and what became of its figures. */
export interface Trial {
  /** By which it can be had again, with its seed. */
  readonly number: number;
  readonly subject: Subject;
  readonly variation: Variation;
  readonly varied: Varied;
  readonly verdict: Verdict;
}

export interface Trials {
  readonly seed: number;
  readonly runs: number;
  /** Read once, as they take a file each. */
  readonly fixtures: readonly Subject[];
  /** Only the trial of this number. */
  readonly only?: number;
  /** One of several parts that are tried at the same time. */
  readonly part?: { readonly at: number; readonly of: number };
}

/** So many variants are made of one workbook, which is read once for all of them. */
const OF_ONE = 20;
/** Share of the workbooks that are fixtures. */
const FIXTURES = 0.4;

/** Varies so many workbooks; what cannot be varied in the way that was drawn is drawn again. */
export function* tryVariants(trials: Trials): Generator<Trial> {
  const { seed, runs, fixtures, only, part = { at: 0, of: 1 } } = trials;
  const first = only === undefined ? 0 : only - (only % OF_ONE);
  for (let start = first; start < runs; start += OF_ONE) {
    if (only === undefined && (start / OF_ONE) % part.of !== part.at) continue;
    const subject = subjectFor(seed * 7_000_003 + start, fixtures);
    for (let number = start; number < Math.min(start + OF_ONE, runs); number++)
      if (only === undefined || only === number) yield variantOf(subject, seed, number);
    if (only !== undefined) return;
  }
}

function subjectFor(seed: number, fixtures: readonly Subject[]): Subject {
  const random = randomOf(seed);
  if (fixtures.length > 0 && random.chance(FIXTURES)) return random.pick(fixtures);
  for (;;) {
    const subject = generatedSubject(random.int(1, 2 ** 31));
    if (subject) return subject;
  }
}

/** Share of the variants in which two things are done. */
const TWO = 0.1;
export const TWO_AT_ONCE = "two of these at once";

function variantOf(subject: Subject, seed: number, number: number): Trial {
  const random = randomOf(seed * 1_000_003 + number);
  const first = trialOf(random, subject, number);
  const { varied, variant, verdict } = first;
  if (!random.chance(TWO) || verdict.outcome !== "same") return first;
  const between = { ...subject, sheets: varied.sheets, shapes: shapesOf(variant, varied.sheets) };
  const second = trialOf(random, between, number, varied);
  const name = TWO_AT_ONCE;
  return { ...judged(subject, second), variation: { ...second.variation, name } };
}

interface Tried extends Trial {
  readonly variant: readonly Alternative[];
}

/** Varies the workbook in a way that is possible, as it stands or as it was varied before. */
function trialOf(random: Random, subject: Subject, number: number, before?: Varied): Tried {
  for (;;) {
    const variation = random.pick(VARIATIONS);
    const varied = variation.apply(random, subject);
    if (!varied) continue;
    const variant = alternativesOf(varied.sheets.map(sheetCells));
    const both = before ? together(before, varied) : varied;
    return judged(subject, { number, subject, variation, varied: both, variant });
  }
}

function judged(subject: Subject, tried: Omit<Tried, "verdict">): Tried {
  const where = correspondenceOf(subject.sheets, tried.varied.sheets);
  const { allowance } = tried.varied;
  const verdict = judgeVariant(subject.alternatives, tried.variant, where, allowance);
  return { ...tried, subject, verdict };
}

function together(first: Varied, second: Varied): Varied {
  const units = first.allowance?.units === true || second.allowance?.units === true;
  return { ...second, done: `${first.done}; then ${second.done}`, allowance: { units } };
}

/** Which cell of the one is which of the other: cells are known again as the objects they are. */
export function correspondenceOf(
  base: readonly EditableSheet[],
  varied: readonly EditableSheet[],
): Correspondence {
  let lookups: { there: Map<string, string>; back: Map<string, string> } | null = null;
  const lookup = () => {
    if (lookups) return lookups;
    const [before, after] = [placesOfCells(base), placesOfCells(varied)];
    const there = new Map<string, string>();
    const back = new Map<string, string>();
    for (const [each, place] of before) {
      const now = after.get(each);
      if (now === undefined) continue;
      there.set(place, now);
      back.set(now, place);
    }
    return (lookups = { there, back });
  };
  return {
    toVariant: (place) => placeFrom(lookup().there.get(anchorOf(place))),
    toBase: (place) => placeFrom(lookup().back.get(anchorOf(place))),
  };
}

const anchorOf = ({ sheet, area }: Place): string => `${sheet}!${cellAddress(area.top, area.left)}`;

function placeFrom(address: string | undefined): Place | null {
  if (address === undefined) return null;
  const at = address.lastIndexOf("!");
  const area = parseRange(address.slice(at + 1));
  return area ? { sheet: address.slice(0, at), area } : null;
}

export type Counts = Record<Outcome, number>;

export const noCounts = (): Counts => ({ same: 0, said: 0, silent: 0 });
