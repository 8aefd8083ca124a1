import type { LetterMeasure } from "../../domain/figures";
import type { Notation } from "../../domain/quantities";
import type { Sentence } from "../text";
import { numbersIn, whoIn, yearsIn, type NumberWord, type Who } from "../words";
import { coverageIn } from "./coverage-in";
import { isDown, measureIn } from "./measure-in";
import type {
  CoverageMention,
  Mention,
  NotUnderstood,
  Place,
  SetAside,
  SumInWords,
} from "./mention";
import { notOurs } from "./not-ours";
import { measureOfSum, sumsIn, type SumWords } from "./sums-in";
import { surroundingsOf, type Surroundings } from "./surroundings";
import { whoOf, whoTogether } from "./who-of";
import { yearIn } from "./year-in";

/** What is known where a sentence begins. */
export interface Context {
  readonly notation: Notation;
  /** Whom the heading above is of; `null` above the first. */
  readonly section: Who | null;
  readonly year: number | null;
  /** Whom the sentence before in the paragraph was of, and what its last figure was. */
  readonly carried: Who | null;
  readonly lastMeasure: LetterMeasure | null;
  /** The figures of the sentences before in the paragraph. */
  readonly before: readonly Mention[];
  readonly footnote: boolean;
  /** The number of the letter's own measurement; `null` where it does not count them. */
  readonly measurement: string | null;
}

/** All numbers of a sentence, each in one list. */
export interface SentenceRead {
  readonly mentions: readonly Mention[];
  readonly coverages: readonly CoverageMention[];
  readonly setAside: readonly SetAside[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly sums: readonly SumInWords[];
}

type Counted = "statedChange" | "changeInPercent" | "changeInPoints";
const CHANGES: ReadonlySet<LetterMeasure> = new Set<Counted>([
  "statedChange",
  "changeInPercent",
  "changeInPoints",
]);

/** Reads the figures of a sentence. Each number is a figure, set aside with a reason, or unclear. */
export function readSentence(sentence: Sentence, context: Context): SentenceRead {
  const { plain } = sentence;
  const originAt = (at: number) => ({ kind: "line", line: sentence.lineAt(at).line }) as const;
  const all = numbersIn(plain, context.notation, originAt);
  const coverage = coverageIn(plain);
  const numbers = all.filter(
    ({ from }) => !coverage || from < coverage.from || from >= coverage.to,
  );
  const near = surroundingsOf(plain, numbers);
  const read = {
    mentions: [] as Mention[],
    coverages: [] as CoverageMention[],
    setAside: [] as SetAside[],
    notUnderstood: [] as NotUnderstood[],
  };
  const sums = sumsIn(plain, numbers, near);
  const given = new Map<number, Mention>();
  if (coverage) addCoverage(read.coverages, sentence, coverage, context);
  numbers.forEach((number, index) => {
    const around = near[index];
    if (!around) return;
    const place = placeOf(sentence, number.from);
    const because = notOurs(number, around);
    if (because) {
      read.setAside.push({ ...place, text: number.printed, reason: because });
      return;
    }
    const sum = sums.find(({ at }) => at === index) ?? null;
    const neighbours = { previous: numbers[index - 1], next: numbers[index + 1] };
    const outcome = figureOf(number, around, {
      sentence,
      context,
      place,
      neighbours,
      mentions: read.mentions,
      sum: sum && { ...sum, measures: partsOf(sum, given, context).map(({ what }) => what) },
    });
    if (!outcome) read.setAside.push({ ...place, text: number.printed, reason: "other-count" });
    else if ("what" in outcome) {
      read.mentions.push(outcome);
      given.set(index, outcome);
    } else read.notUnderstood.push(outcome);
  });
  return { ...read, sums: sums.flatMap((sum) => sumOf(sum, numbers, given, sentence, context)) };
}

function sumOf(
  sum: SumWords,
  numbers: readonly NumberWord[],
  given: ReadonlyMap<number, Mention>,
  sentence: Sentence,
  context: Context,
): SumInWords[] {
  const [mention, number] = [given.get(sum.at) ?? null, numbers[sum.at]];
  if (!number?.quantity) return [];
  const inOther = partsOf(sum, new Map(), context).map(({ quantity }) => quantity);
  const inOwn = sum.parts.flatMap((part) => numbers[part]?.quantity ?? []);
  return [
    {
      ...placeOf(sentence, number.from),
      who: mention?.who ?? context.section ?? { kind: "national", of: "totaal" },
      ...{ year: mention?.year ?? context.year, mention },
      ...{ quantity: mention?.quantity ?? number.quantity, parts: [...inOther, ...inOwn] },
    },
  ];
}

/** The figures of which a sum may be: those before it, in its sentence and perhaps in others. */
function partsOf(
  { parts, looksBack }: SumWords,
  given: ReadonlyMap<number, Mention>,
  { before }: Context,
): Mention[] {
  const own = parts.flatMap((part) => given.get(part) ?? []);
  const other = looksBack
    ? before.filter(({ quantity, what }) => quantity.unit !== "percentage" && !CHANGES.has(what))
    : [];
  return [...other, ...own];
}

interface Situation {
  readonly sentence: Sentence;
  readonly context: Context;
  readonly place: Place;
  readonly neighbours: {
    readonly previous: NumberWord | undefined;
    readonly next: NumberWord | undefined;
  };
  /** Those of the numbers before. */
  readonly mentions: readonly Mention[];
  /** Where it is called others together: what these measure. */
  readonly sum: (SumWords & { readonly measures: readonly LetterMeasure[] }) | null;
}

/** A number's figure, or what is unclear about it; `null` for a count of something else. */
function figureOf(
  number: NumberWord,
  near: Surroundings,
  { sentence, context, place, neighbours, mentions, sum }: Situation,
): Mention | NotUnderstood | null {
  const about = [context.section, context.carried].find((who) => who?.kind === "sector");
  const section = about?.kind === "sector" ? about.sector : null;
  const unclear = (reason: NotUnderstood["reason"]): NotUnderstood => ({
    ...place,
    ...{ text: number.printed, reason, section },
  });
  const last = mentions.at(-1)?.what ?? null;
  const own = measureIn(number, near, { last, lastSentence: context.lastMeasure });
  const what = sum ? measureOfSum(own, sum.measures) : own;
  // A number without a unit is a figure only right behind the word for what it measures.
  if (number.unit === null && (what === null || !isBare(number, near, what)))
    return standsAlone(number, near, context, sentence) ? unclear("what") : null;
  if (number.unit === null && (countsOthers(neighbours.previous) || NONE.test(near.rest)))
    return null;
  if (!number.quantity) return unclear("numeral");
  if (number.listed) return unclear("who");
  const together = sum && whoTogether(sentence.plain, number, sum.looksBack ? whosOf(context) : []);
  const found = together
    ? ({ kind: "found", who: together } as const)
    : whoOf(sentence.plain, number, context);
  if (what === null) {
    const isNational = found.kind === "found" && found.who.kind === "national";
    return isNational || number.unit === "personen" ? null : unclear("what");
  }
  if (found.kind === "unclear") return unclear(found.reason);
  if (context.footnote && found.who === context.section) return unclear("footnote");
  const isChange = CHANGES.has(what);
  const years = yearsIn(sentence.plain);
  const when = yearIn({
    text: sentence.plain,
    number,
    near,
    years,
    ...neighbours,
    section: context.year,
    isChange,
    measurement: context.measurement,
  });
  if (!when) return unclear("when");
  const against = isChange ? (years.find(({ compared }) => compared)?.year ?? null) : null;
  const quantity = isChange && isDown(near, number) ? negative(number.quantity) : number.quantity;
  return { ...place, who: found.who, ...when, what, quantity, against, from: "sentence" };
}

const whosOf = ({ before }: Context): Who[] => before.map(({ who }) => who);

/**
 * Whether a number that names no unit may be of fta all the same: nothing else is counted behind it,
 * and the sentence or those before it speak of jobs. It is said then that it was not understood.
 */
function standsAlone(
  { noun, digits, quantity }: NumberWord,
  { bracket, before }: Surroundings,
  context: Context,
  { plain }: Sentence,
): boolean {
  if (!quantity || quantity.value < SMALLEST || !ALONE.test(noun)) return false;
  if (bracket !== null && bracket.trim() === "#") return false;
  const isNamed = /\p{Lu}[\p{L}-]*\s*$/u.test(before) && whoIn(before).length === 0;
  if (isNamed && !/[.,]/.test(digits)) return false;
  const isAbout = [context.section, context.carried].some((who) => who?.kind === "sector");
  return isAbout || whoIn(plain).length > 0
    ? JOBS.test(plain) || context.before.some(({ quantity: { unit } }) => unit !== "percentage")
    : false;
}

/** Smaller numbers count meetings, articles and pages. */
const SMALLEST = 20;
const ALONE = /^(?:|af|op|in|en|van|tot|naar|toe|bij|of|te|gerealiseerd|and|of|to|in)$/i;
const JOBS = /\b(?:fta|\p{L}*banen|jobs|doel\p{L}*|realis\p{L}+|gerealiseerd|target)\b/iu;

/** `bij 9 (nog) geen baan` */
const NONE = /^\s*(?:\(\p{L}+\)\s*)?(?:geen|no)\b/u;

/** `Van 20 scholen deden 9 mee`: a number without a unit counts what the one before did. */
const countsOthers = (previous: NumberWord | undefined): boolean =>
  previous?.unit === null &&
  /^\p{L}{4,}/u.test(previous.noun) &&
  /[sn]$/.test(previous.noun) &&
  !/^(?:zijn|waren|gerealiseerden)$/.test(previous.noun);

/** Whether a number without a unit stands where one of that measure would: `realisatie van 387`. */
function isBare(number: NumberWord, near: Surroundings, what: LetterMeasure): boolean {
  if (
    /^(?:van|of|en|and|,|\.|\)|in|is|was|via|door|gerealiseerde?|met|aan|over|op|tegen|tegenover|bij|under|against|through|were|zijn|waarvan|ten|lag|daarvan|als|dat|komt)?$/i.test(
      number.noun,
    )
  ) {
    return (
      what !== "statedRate" &&
      /(?:van|met|op|is|was|waren|bedroeg|bedraagt|zijn|waarvan|fta|of|at|:|er|were|\(|aantal|naar|tot|en|and|nog|to|daarvan|met een doel van)\s*$/i.test(
        near.before || near.lead,
      )
    );
  }
  return what === "hiredIn" && /^detachering/i.test(number.noun);
}

const negative = (quantity: Mention["quantity"]): Mention["quantity"] => ({
  ...quantity,
  value: quantity.value === 0 ? 0 : -Math.abs(quantity.value),
});

function placeOf(sentence: Sentence, at: number): Place {
  const { line, page } = sentence.lineAt(at);
  return { line, page, sentence: sentence.text };
}

function addCoverage(
  into: CoverageMention[],
  sentence: Sentence,
  { reported, of, from }: { readonly reported: number; readonly of: number; readonly from: number },
  context: Context,
): void {
  const at = { from } as NumberWord;
  const found = whoOf(sentence.plain, at, context);
  const who = found.kind === "found" ? found.who : context.section;
  if (who?.kind !== "sector") return;
  into.push({ ...placeOf(sentence, from), who, year: context.year, reported, of });
}
