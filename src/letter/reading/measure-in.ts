import type { LetterMeasure } from "../../domain/figures";
import { whoIn, yearsIn, type NumberWord } from "../words";
import type { Surroundings } from "./surroundings";

/** What was decided of the numbers before in the same sentence, and of the sentence before. */
export interface SoFar {
  readonly last: LetterMeasure | null;
  /** What the sentence before was about last. */
  readonly lastSentence: LetterMeasure | null;
}

type Given = Surroundings & SoFar & { readonly number: NumberWord };

interface Rule {
  readonly measure: LetterMeasure;
  readonly because: string;
  readonly holds: (given: Given) => boolean;
}

const BOUGHT =
  /\b(?:sroi|social[- ]return|(?:via |door )?inkoop|ingekochte?|procurement|purchas\w*)\b/i;
const COUNTED_IN =
  /\b(?:inclusief|incl\.?|including|meegerekend|meegeteld|mee te (?:rekenen|tellen)|meetellen|meerekenen|counted in|met (?:sroi|inkoop)|with (?:sroi|procurement))\b/i;
const RATE =
  /(?:percentage|realisatiegraad|\brate\b|procent|van (?:het|de|zijn|haar|hun|dit|deze)\b[^,;()]*\b(?:doel|doelstelling|taakstelling)\b|of (?:the|its|their) [^,;()]*(?:target|goal)|behaald|gehaald|bereikt|gerealiseerd|realisatie|realised|realized|realisation|achieved|score|uitkomst)/i;
const HIRED =
  /\b(?:inhuur|ingehuurd\w*|inleen\w*|ingeleend\w*|detachering(?:en)?|gedetacheerd\w*|uitzend\w*|hired[- ]in|secondments?|seconded)\b/i;
const UP_DOWN =
  /\b(?:stijging|toename|groei|verhoging|daling|afname|vermindering|krimp|verschil|increase|decrease|growth|drop|rise|decline)\b(?:\s+\w+){0,3}?\s+(?:van|met|of|by)\s*(?:circa |ca\. |ongeveer |ruim |bijna )?$|\b(?:steeg|stijgt|gestegen|groeide|gegroeid|daalde|gedaald|toegenomen|afgenomen|rose|fell|increased|decreased|grew|dropped)\b(?:\s+\w+){0,4}?\s+(?:met|by)\s*$/i;
const MORE_LESS = /^\s*(?:\p{L}+\s+)?(?:meer|minder|hoger|lager|more|fewer|less|higher|lower)\b/iu;

const around = ({ before, after, bracket }: Given): string => bracket ?? `${before} # ${after}`;
const isPercentage = ({ number }: Given): boolean => number.unit === "percentage";
/** `170 meer banen`, `38 fewer jobs`: the word stands between the number and what it counts. */
const MORE_OF = /^(?:meer|minder|extra|more|fewer|less)$/i;
const isChange = ({ before, after, number }: Given): boolean =>
  UP_DOWN.test(before) || MORE_LESS.test(after) || (isMoreOf(number) && THAN.test(after));
const THAN = /\b(?:dan|than)\b/i;
const isMoreOf = ({ noun, printed }: NumberWord): boolean =>
  MORE_OF.test(noun) || /\b(?:meer|minder|more|fewer|less) \p{L}+$/iu.test(printed);

/** Whether the words of the clause, or else those of the sentence, say that SROI is counted in. */
function countedIn(given: Given): boolean {
  if (/\btel(?:len|t|de|den)?\b[^.;]*\bmee\b/i.test(given.lead)) return true;
  const own = given.bracket ?? `${given.before} ${given.after}`;
  if (COUNTED_IN.test(own))
    return BOUGHT.test(own) || /mee/.test(own) || given.lastSentence === "procurement";
  if (/\b(?:exclusief|excl\.?|zonder|excluding|without)\b/i.test(own)) return false;
  if (COUNTED_IN.test(given.wideBefore) && /\bmee|\bincl|counted|with/i.test(given.wideBefore))
    return true;
  return (
    given.last === "procurement" &&
    /\b(?:daarmee|waarmee|dan|zou|komt|brengt|thereby|would|bringing)\b/i.test(given.wideBefore)
  );
}

/** What a percentage is, the first that holds. */
const OF_PERCENTAGES: readonly Rule[] = [
  {
    measure: "changeInPoints",
    because: "points are a difference of percentages and nothing else",
    holds: ({ number }) => number.points,
  },
  {
    measure: "changeInPercent",
    because: "`een stijging van 5%` is no percentage of a target",
    holds: isChange,
  },
  {
    measure: "statedRateInclProcurement",
    because: "the sentence counts procurement in",
    holds: countedIn,
  },
  {
    measure: "statedRateInclProcurement",
    because: "a percentage of another year in brackets is of the same kind as the one before",
    holds: ({ bracket, last }) =>
      bracket !== null && last === "statedRateInclProcurement" && !/excl|zonder/i.test(bracket),
  },
  {
    measure: "statedRate",
    because: "the sentence speaks of the realisation or of a percentage",
    holds: (given) => RATE.test(`${given.lead} # ${given.rest}`),
  },
  {
    measure: "statedRate",
    because: "`Het jaar ervoor was dat 41%`, behind a sentence about the realisation rate",
    holds: ({ lastSentence, lead, rest }) =>
      lastSentence === "statedRate" && SUCH.test(`${lead} # ${rest}`),
  },
  {
    measure: "statedRate",
    because: "`ten opzichte van 2022 (74%)`: what a year is held against is its percentage",
    holds: ({ bracket, lead }) => bracket?.trim() === "#" && AGAINST_YEAR.test(lead),
  },
  {
    measure: "statedRate",
    because: "a percentage behind target or realisation is theirs",
    holds: ({ last }) => last === "realised" || last === "target" || last === "statedRate",
  },
];

const AGAINST_YEAR =
  /(?:ten opzichte van|t\.?o\.?v\.?|vergeleken met|in vergelijking met|dan in|compared (?:to|with)|than in)\s+(?:19|20)\d\d\s*\($/i;

/** `Het jaar ervoor was dat 41%`: what the sentence before was about. */
const SUCH = /\b(?:dat|dit|deze|that|this|it)\b/i;

const TARGET =
  /\b(?:doel(?!groep)\w*|taakstelling|quotum|streefwaarde|opgave|beoogde?|afgesproken (?:aantal|banen)|te realiseren|te behalen|norm|targets?|goals?)\b/gi;
const REALISED =
  /\b(?:realis(?:atie|eerde?n?|eert)|gerealiseerde?|gecre[eë]erde?|cre[eë]erden?|ingevulde?|vervulde?|invulde|bezette?|gevuld|tot stand|werkten?|werkzaam|geplaatst|bereikte?|behaalde?|gehaald|eigen organisaties?|realising|realizing|realis\w+ed|realized|realised|realisation|realization|created|filled|achieved|delivered)\b/gi;

/** What a number of fta, jobs or contracts is, the first that holds. */
const OF_COUNTS: readonly Rule[] = [
  {
    measure: "target",
    because: "what had to be realised is a target, though the word for realising is in it",
    holds: ({ before, after }) => HAD_TO.test(`${before} # ${after}`),
  },
  {
    measure: "statedChange",
    because: "`een daling van 170 banen`, `25,1 fta meer`",
    holds: isChange,
  },
  {
    measure: "hiredIn",
    because: "`daarvan 30 ingehuurd` is a part of what was realised",
    holds: (given) => HIRED.test(around(given)) || /^detachering/i.test(given.number.noun),
  },
  {
    measure: "procurement",
    because: "`via SROI gerealiseerd` is procurement, whatever the verb",
    holds: (given) =>
      BOUGHT.test(around(given)) ||
      (BOUGHT.test(given.wideBefore) && !TARGET_OR_REALISED.test(given.before)),
  },
];

/**
 * `6.320 van de 5.250 banen`, `387 fta van de beoogde 713 fta`: the first is a part of the second,
 * which is the target.
 */
function shareOf({ number, lead, rest }: Given): "target" | "realised" | null {
  if (number.unit === "percentage" || /\s\+\s/.test(lead)) return null;
  const word =
    "(?:fta|banen|jobs)?\\s*(?:van|of)\\s+(?:(?:de|het|een|the|its)\\s+)?(?:beoogde|afgesproken|targeted|agreed)?";
  if (
    new RegExp(`^\\s*${word}\\s*\\d[\\d.,]*\\s*(?:fta|(?:extra )?banen|jobs)\\b`, "i").test(rest) &&
    !OF_KIND.test(lead)
  )
    return "realised";
  return new RegExp(`(?<![\\d.,])\\d[\\d.,]*\\s*${word}\\s*$`, "i").test(lead) &&
    number.unit !== null &&
    !OF_KIND.test(lead)
    ? "target"
    : null;
}

/** Where something else is counted: what is bought in, hired in, or a change. */
const OF_KIND = new RegExp(
  `${BOUGHT.source}|${HIRED.source}|${UP_DOWN.source}|(?:doel|doelstelling|taakstelling|target)\\s+(?:van|of|is|was)\\s*$`,
  "i",
);

/** `hadden er 713 fta gerealiseerd moeten zijn`, `moest de sector 713 fta realiseren` */
const HAD_TO =
  /\b(?:had(?:den)?|zou(?:den)?)\b.*#.*\bmoeten\b|\b(?:moest(?:en)?|diende?n?)\b.*#.*\b(?:realiseren|behalen|invullen|cre[eë]ren|gerealiseerd (?:zijn|worden))\b|\b(?:should have|had to)\b.*#|#.*\b(?:should have been|had to be)\b/i;

const TARGET_OR_REALISED = new RegExp(`${TARGET.source}|${REALISED.source}`, "i");

/**
 * What a number in a sentence measures: of its clause first, then of what stands between it and
 * the numbers around it. `null` where nothing says it.
 */
export function measureIn(
  number: NumberWord,
  near: Surroundings,
  soFar: SoFar,
): LetterMeasure | null {
  const given: Given = { ...near, ...soFar, number };
  const share = shareOf(given);
  if (share) return share;
  if (isPercentage(given)) return OF_PERCENTAGES.find(({ holds }) => holds(given))?.measure ?? null;
  const rule = OF_COUNTS.find(({ holds }) => holds(given));
  if (rule) return rule.measure;
  const { before, after, wideBefore, wideAfter } = near;
  const own = near.bracket === null ? null : sideWord(near.bracket.split("#")[0] ?? "", "last");
  return (
    sideWord(number.noun, "first") ??
    own ??
    sideWord(before, "last") ??
    sideWord(after, "first") ??
    sideWord(wideBefore, "last") ??
    sideWord(wideAfter, "first") ??
    (number.unit !== "personen" && !PART.test(near.lead) && IS_THERE.test(around(given))
      ? "realised"
      : null) ??
    (GOES_ON.test(wideBefore) && namesAnother(wideBefore) ? soFar.last : null)
  );
}

/** `Het Rijk realiseerde 4.517 fta en Defensie 508,5 fta`: the verb is said once. */
const GOES_ON = /^\s*(?:[,;]|en\b|and\b)\s*(?:[\p{L}\d][\p{L}\d’'-]*\s*){1,5}$/iu;
const namesAnother = (text: string): boolean => whoIn(text).length > 0 || yearsIn(text).length > 0;

/** The word for target or realisation that stands last or first in a piece of text. */
function sideWord(text: string, side: "first" | "last"): "target" | "realised" | null {
  const found = [
    ...[...text.matchAll(TARGET)].map(({ index, 0: word }) => ({
      index,
      word,
      measure: "target" as const,
    })),
    ...[...text.matchAll(REALISED)].map(({ index, 0: word }) => ({
      index,
      word,
      measure: "realised" as const,
    })),
  ].sort((a, b) => a.index - b.index);
  return (side === "first" ? found[0] : found.at(-1))?.measure ?? null;
}

/** `Daarvan waren 287 fta in dienst`: a part of what was realised, and not all of it. */
const PART = /\b(?:daarvan|hiervan|waarvan|of which|of these|of them)\b[^.;]*$/i;

/** `in 2020 waren er 1.200 banen`: jobs that there are were realised. */
const IS_THERE =
  /\b(?:totaal aantal van|in totaal|k(?:wam|wamen|omt|omen)\b.*\buit op|waren|er zijn|zijn er|had(?:den)?|telde?n?|there were|had)\b/i;

const DOWN =
  /\b(?:daling|daalde|gedaald|afname|afgenomen|vermindering|verminderd|krimp|minder|lager|decrease\w*|drop\w*|fell|decline\w*|fewer|less|lower)\b/i;

/** Whether a change goes down, by the words nearest to it. */
export function isDown({ before, after, wideBefore }: Surroundings, number: NumberWord): boolean {
  const near = MORE_LESS.exec(after)?.[0] ?? (isMoreOf(number) ? number.printed : undefined);
  if (near !== undefined) return DOWN.test(near) || DOWN.test(number.noun);
  return DOWN.test(before) || (!UP_DOWN.test(before) && DOWN.test(wideBefore));
}
