import type { LetterMeasure } from "../../domain/figures";

/** A word that says what a figure measures. */
export interface MeasureWord {
  readonly pattern: RegExp;
  readonly measure: LetterMeasure;
  /** Why it stands where it does: the first that fits decides. */
  readonly because: string;
}

const BOUGHT =
  "sroi|social[- ]return(?:[- ]on[- ]investment)?|inkoop|ingekocht\\w*|procurement|purchas\\w+";
const RATE =
  "realisatie(?:percentage|graad|cijfer in procenten)|percentage|vervullingsgraad|realisation rate|realization rate|rate|score";

/**
 * What the label of a figure says, the most particular first: a label is one thing, so the whole of
 * it is looked at.
 */
export const LABELS: readonly MeasureWord[] = [
  {
    pattern: new RegExp(
      `(?:(?:${RATE}|%|realisatie).*\\b(?:incl\\w*\\.?|met|including|with)\\s.*(?:${BOUGHT}))|(?:incl\\w*\\.?|including)\\s*(?:van\\s)?(?:${BOUGHT}).*(?:%|percentage|rate)|^(?:incl\\w*\\.?|including)\\s*(?:${BOUGHT})$`,
      "i",
    ),
    measure: "statedRateInclProcurement",
    because: "it names a percentage, and that procurement is in it",
  },
  {
    pattern:
      /\b(?:verschil|mutatie|toename|afname|stijging|daling|groei|verandering|change|increase)\b/i,
    measure: "statedChange",
    because: "a change may be of any measure, so it comes before them",
  },
  {
    pattern: new RegExp(`\\b(?:${RATE})\\b|%|procent`, "i"),
    measure: "statedRate",
    because: "a percentage names what it is a part of: `% van het doel` is no target",
  },
  {
    pattern: new RegExp(`\\b(?:${BOUGHT})\\b`, "i"),
    measure: "procurement",
    because: "`gerealiseerd via SROI` is procurement",
  },
  {
    pattern:
      /\b(?:waarvan )?(?:via )?(?:inhuur|ingehuurd\w*|inleen\w*|ingeleend\w*|detachering\w*|gedetacheerd\w*|hired[- ]in)\b/i,
    measure: "hiredIn",
    because: "`gerealiseerd via inhuur` is a part of what was realised",
  },
  {
    pattern:
      /\b(?:doel(?:en|stelling(?:en)?|aantal)?|taakstelling|quotum|streefwaarde|opgave|te realiseren|norm|targets?|goals?)\b/i,
    measure: "target",
    because: "`te realiseren` is a target, though the word for realising is in it",
  },
  {
    pattern:
      /\b(?:realisatie|realised|realized|realisation|realization|gerealiseerd\w*|gecre[eë]erd\w*|gevuld|ingevuld\w*|behaald\w*|bereikt|stand|resultaat|achieved)\b/i,
    measure: "realised",
    because: "what is left of the words for realising",
  },
];

/**
 * What a label measures; `null` where it says nothing.
 *
 * @example measureOfLabel("Realisatiepercentage inclusief SROI") //=> "statedRateInclProcurement"
 */
export function measureOfLabel(label: string): LetterMeasure | null {
  return LABELS.find(({ pattern }) => pattern.test(label))?.measure ?? null;
}
