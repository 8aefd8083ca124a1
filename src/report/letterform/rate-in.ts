import { rateVerdict, withoutPadding } from "../../domain/checks/rates";
import { sameCount } from "../../domain/checks/check";
import type { Quantity } from "../../domain/quantities";
import { includingProcurement, realisationRate } from "../../domain/realisation";
import { fta, type Rate } from "../../domain/numbers";
import type { LetterFormTexts } from "../../locale/interfaces";
import { percentage } from "../../locale/spelling";
import { figureText } from "./figure-text";

/** What a percentage is made of, and what the source says it is. */
export interface RateParts {
  readonly stated: Quantity | null;
  readonly target: Quantity | null;
  readonly realised: Quantity | null;
  /** Of a percentage including SROI: what is bought in; `undefined` for one without. */
  readonly procurement?: Quantity | null;
}

/** A percentage as it is printed, and what must be said of it. */
export interface PrintedRate {
  readonly text: string;
  readonly note: string | null;
}

/** A percentage of which the source says nothing gets this many decimals. */
const DECIMALS = 1;

/**
 * Which percentage is printed. The stated one where it agrees: recomputed from the printed figures
 * and rounded to its decimals it is the same, so that the source is repeated to the letter. Else
 * the recomputed one, with as many decimals, and a note with what the source has: a letter of which
 * a reader recomputes a percentage must hold. Where nothing can be recomputed the stated one is all
 * there is, and the note says so.
 *
 * @example rateIn({ stated: 56.6%, target: 552, realised: 329 }, dutch).text //=> "59,6%"
 */
export function rateIn(parts: RateParts, label: string, texts: LetterFormTexts): PrintedRate {
  const { target, realised, procurement } = parts;
  const stated = parts.stated && withoutPadding(parts.stated);
  const recomputed = recomputedRate(parts);
  if (recomputed === null || !target || !realised) {
    if (stated) return { text: figureText(stated, texts), note: texts.notes.unchecked(label) };
    const isZero = target?.value === 0 && realised !== null;
    return { text: isZero ? texts.incomputable : texts.missing, note: null };
  }
  const judged = stated && rateVerdict(stated, target, realised, procurement ?? null);
  if (stated && judged?.verdict === "agrees")
    return { text: figureText(stated, texts), note: null };
  const text = recomputedText(recomputed, parts, stated?.decimals ?? DECIMALS, texts);
  if (!stated || !judged || judged.verdict === "agrees") return { text, note: null };
  const given = [realised, ...(procurement ? [procurement] : [])];
  const note = texts.notes.unprinted({
    inclProcurement: procurement !== undefined,
    verdict: judged.verdict,
    stated: figureText(stated, texts),
    realised: given.map((each) => figureText(each, texts)).join(" + "),
    target: figureText(target, texts),
    recomputed: text,
  });
  return { text, note };
}

/** `null` where a figure is missing, the target is zero, or they do not count the same thing. */
function recomputedRate({ target, realised, procurement }: RateParts): Rate | null {
  if (!target || !realised || procurement === null) return null;
  if (!sameCount(procurement ? [target, realised, procurement] : [target, realised])) return null;
  const own = fta(realised.value);
  const dividend = procurement ? includingProcurement(own, fta(procurement.value)) : own;
  return realisationRate(dividend, fta(target.value));
}

function recomputedText(
  rate: Rate,
  { target, realised, procurement }: RateParts,
  decimals: number,
  texts: LetterFormTexts,
): string {
  const text = percentage(rate, decimals, texts.tag);
  const isApproximate = [target, realised, procurement].some((each) => each?.approximate);
  return isApproximate ? `${texts.approximately} ${text}` : text;
}
