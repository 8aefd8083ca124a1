import type { LetterMeasure } from "../../domain/figures";
import type { NumberWord } from "../words";
import { notOurs } from "./not-ours";
import type { Surroundings } from "./surroundings";

/** A number of a sentence that is said to be others together. */
export interface SumWords {
  /** Which of the sentence's numbers it is. */
  readonly at: number;
  /** Which of them it may be the sum of, in the order of the sentence. */
  readonly parts: readonly number[];
  /** Said at a sentence's head: the sentences before may hold its parts. */
  readonly looksBack: boolean;
}

const TOGETHER =
  "samen(?! met\\b)|tezamen|gezamenlijk|opgeteld|bij elkaar(?: opgeteld)?|together|combined|altogether";
const BEFORE = new RegExp(
  `\\b(?:${TOGETHER}|in totaal|totaal van|in total|a total of)\\b[^;()\\d]*$`,
  "i",
);
const BEHIND = new RegExp(`^\\s*(?:${TOGETHER})\\b`, "i");
const AT_HEAD = new RegExp(
  `^\\s*(?:(?:Dat|Dit|Deze|That|This) \\p{L}+ )?(?:${TOGETHER})\\b[^;()\\d]*$`,
  "iu",
);
/** `250 fta, bestaande uit 200 fta eigen dienst en 50 fta inhuur`: the whole comes first. */
const MADE_OF =
  /\b(?:bestaan(?:de)? uit|bestaat uit|bestond(?:en)? uit|verdeeld (?:over|in)|uitgesplitst in|opgebouwd uit|made up of|consist(?:s|ed|ing)? of)\b[^;()\d]*$/i;
/** Numbers further away are no part of it. */
const FAR = 10;
/** What may follow a number that names no unit of its own. */
const NO_NOUN =
  /^(?:in|bij|via|voor|en|door|uit|and|at|from|through|van|of|op|zijn|waren|is|was|plus)?$/i;

/** The sums that a sentence says in words. */
export function sumsIn(
  text: string,
  numbers: readonly NumberWord[],
  near: readonly Surroundings[],
): SumWords[] {
  const isPart = (at: number, sum: NumberWord): boolean => {
    const [number, around] = [numbers[at], near[at]];
    return number !== undefined && around !== undefined && canAdd(number, around, sum);
  };
  return numbers.flatMap((number, at): SumWords[] => {
    const [around, next] = [near[at], numbers[at + 1]];
    if (!around || !number.quantity) return [];
    const after = text.slice(number.to, next?.from ?? text.length);
    const partsFrom = (from: number, to: number): number[] =>
      numbers.flatMap((_, index) =>
        index >= from && index < to && isPart(index, number) ? [index] : [],
      );
    if (BEFORE.test(around.wideBefore) || (at > 0 && BEHIND.test(after)))
      return [
        {
          at,
          parts: partsFrom(Math.max(0, at - FAR), at),
          looksBack: AT_HEAD.test(around.lead),
        },
      ];
    return next && (MADE_OF.test(after) || isSplit(after, around.rest))
      ? [{ at, parts: partsFrom(at + 1, at + FAR), looksBack: false }]
      : [];
  });
}

/** `387 fta, waarvan 287 fta in eigen dienst en 100 fta via inhuur`: there is no third way. */
const isSplit = (after: string, rest: string): boolean =>
  /\b(?:waarvan|of which)\b/i.test(after) &&
  /\beigen (?:dienst|organisatie|personeel|contract\w*)\b|\breguliere?\b|\bown (?:contracts?|staff|employ\w+)\b/i.test(
    rest,
  ) &&
  /\b(?:inhuur|ingehuurd|inleen\w*|ingeleend|detachering\w*|gedetacheerd|hired in|seconded)\b/i.test(
    rest,
  );

/** Whether a number counts what the sum counts. */
function canAdd(number: NumberWord, around: Surroundings, sum: NumberWord): boolean {
  if (number === sum || !number.quantity || number.unit === "percentage") return false;
  if (sum.unit === "percentage" || notOurs(number, around) !== null) return false;
  return number.unit === null
    ? NO_NOUN.test(number.noun)
    : number.unit === (sum.unit ?? number.unit);
}

/**
 * What a sum measures: what all of its parts measure, if the words about it do not say. Own jobs
 * and those through procurement are together neither.
 */
export function measureOfSum(
  own: LetterMeasure | null,
  parts: readonly LetterMeasure[],
): LetterMeasure | null {
  const all = new Set(parts);
  const isRate = own === "statedRate" || own === "statedRateInclProcurement";
  if (!isRate && all.has("procurement") && all.size > 1) return null;
  if (own !== null && own !== "hiredIn") return own;
  const [only] = all;
  if (all.size === 1 && only) return only;
  return all.has("hiredIn") && all.has("realised") && all.size === 2 ? "realised" : own;
}
