import {
  parseQuantity,
  type FigureUnit,
  type Notation,
  type Quantity,
} from "../../domain/quantities";
import type { Origin } from "../../domain/quantities";
import { yearsIn } from "./years";

/** A number in running text, with the words about it that belong to it. */
export interface NumberWord {
  readonly from: number;
  readonly to: number;
  /** With `circa` before and its unit behind. */
  readonly printed: string;
  /** The number alone, as printed. */
  readonly digits: string;
  /** `null` for a numeral that no notation reads. */
  readonly quantity: Quantity | null;
  /** What it counts, in the letter's own word: `fta`, `scholen`; empty where none stands there. */
  readonly noun: string;
  readonly points: boolean;
  readonly unit: FigureUnit | null;
  /** One of several that share a unit, or an end of a range: which of them is whose is not said. */
  readonly listed: boolean;
}

const NUMERAL =
  /(?<![\p{L}\d.,/-])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d])|(?<![\p{L}\d.,/-])\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|(?<![\p{L}\d.,/-])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<![\p{L}\d.,/-])\d+(?:[.,]\d+)*/gu;
const BEFORE =
  /(?:\+\/[-−–]|±|~|≈|\b(?:circa|ca\.?|ongeveer|ruim|bijna|rond de|rond|zo['’]n|naar schatting|about|approximately|approx\.?|around|some|nearly|almost)(?=\s))\s*$/iu;
const LONGEST_BEFORE = 40;
const UNIT =
  /^\s*(?:%|(?:duizend|thousand)(?: (?:extra )?(?:banen|jobs|fta))?(?![\p{L}])|-?procentpunt(?:en)?|percentage points?|procent(?!punt)|percent(?!age)|(?:extra |aantal |meer |minder |more |fewer |less )?(?:gerealiseerde |gecre[eë]erde |daadwerkelijk gerealiseerde |nieuwe )?(?:extra )?(?:fta(?:['’]?s)?|(?:participatie|garantie|voltijds)?ba(?:nen|an)|jobs?|dienst(?:verbanden|verband|betrekkingen)|arbeidsovereenkomsten|detacheringen|contracten|contracts|personen|persoon|mensen|medewerkers|werknemers|people|persons|employees)(?![\p{L}]))/iu;
const UNITS: readonly (readonly [RegExp, FigureUnit])[] = [
  [/fta/i, "fta"],
  [/ba(?:nen|an)$|jobs?$|duizend|thousand/i, "banen"],
  [/dienst|overeenkomst|contract|detachering/i, "dienstverbanden"],
  [/personen|persoon|mensen|werkers|nemers|people|persons|employees/i, "personen"],
];
/** `6,3 duizend banen`: rounded in a way that no notation of figures has. */
const THOUSANDS = /^\s*(?:duizend|thousand)/i;
const POINTS = /procentpunt|percentage point/i;
const PERCENT = /^(?:%|procent|percent)/i;

/**
 * The numbers of a text that are no years, dates or numbers of pages.
 *
 * @example numbersIn("circa 700 fta in 2023", "nl", origin)[0].printed //=> "circa 700 fta"
 */
export function numbersIn(
  text: string,
  notation: Notation,
  originAt: (offset: number) => Origin,
): NumberWord[] {
  const years = yearsIn(text);
  const numbers = [...text.matchAll(NUMERAL)].flatMap((match): NumberWord[] => {
    const at = match.index;
    if (years.some(({ from, to }) => from <= at && at < to)) return [];
    const digits = match[0].replace(/[.,]+$/, "");
    const end = at + digits.length;
    const before = BEFORE.exec(text.slice(Math.max(0, at - LONGEST_BEFORE), at))?.[0] ?? "";
    const unit = UNIT.exec(text.slice(end))?.[0] ?? "";
    const noun = unit.trim() || (/^\s*([\p{L}’'-]+)/u.exec(text.slice(end))?.[1] ?? "");
    const [from, to] = [at - before.length, end + unit.length];
    const origin = originAt(at);
    const printed = text.slice(from, to).trim().replace(/\s+/g, " ");
    const named = UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? null;
    const points = POINTS.test(unit);
    const percent = points || PERCENT.test(unit.trim());
    const quantity = THOUSANDS.test(unit)
      ? null
      : quantityOf(`${before}${digits}${percent ? "%" : ""}`, notation, origin);
    return [
      {
        ...{ from, to, printed, digits, noun, points },
        quantity: quantity && { ...quantity, text: printed, unit: percent ? "percentage" : named },
        unit: percent ? "percentage" : named,
        listed: false,
      },
    ];
  });
  return numbers.reduceRight<NumberWord[]>((behind, number) => {
    const [next, ...rest] = behind;
    if (!next || !isListed(text, number, next)) return [number, ...behind];
    // `van 74 tot 80%` is a change, `74 tot 80%` is one figure that nobody knows.
    const isChange = /\b(?:van|from)\s*$/i.test(text.slice(0, number.from));
    const listed = !isChange;
    return [{ ...inUnitOf(number, next), listed }, { ...next, listed }, ...rest];
  }, []);
}

/** `5.845, 3.809 en 1.900 fta`, `650 tot 750 fta`: the unit is said once. */
const isListed = (text: string, { to, unit, noun }: NumberWord, next: NumberWord): boolean =>
  unit === null &&
  next.unit !== null &&
  (noun === "" || LINKS.test(noun)) &&
  /^\s*(?:,|en|and|of|or|tot|to|à|[-–])\s*$/i.test(text.slice(to, next.from));
const LINKS = /^(?:en|and|of|or|tot|to|à)$/i;

function inUnitOf(number: NumberWord, { unit }: NumberWord): NumberWord {
  const { quantity, digits } = number;
  if (unit !== "percentage")
    return { ...number, unit, quantity: quantity && { ...quantity, unit } };
  const [value, decimals] = [quantity?.value ?? NaN, /[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0];
  const ratio = Number((value / 100).toFixed(decimals + 2));
  return { ...number, unit, quantity: quantity && { ...quantity, unit, value: ratio } };
}

function quantityOf(text: string, notation: Notation, origin: Origin): Quantity | null {
  if (!isRegular(text, notation)) return null;
  const bare = text.replace(/^(?:nearly|almost)/i, "circa");
  const read = parseQuantity(bare, { origin, notation });
  return read.kind === "figure" ? read.quantity : null;
}

/** A separator of thousands that does not stand before three digits is no decimal one either. */
function isRegular(text: string, notation: Notation): boolean {
  const thousands = notation === "nl" ? "\\." : ",";
  return !new RegExp(`\\d${thousands}\\d{4,}`).test(text);
}
