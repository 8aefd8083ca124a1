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
}

const NUMERAL =
  /(?<![\p{L}\d.,/-])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d])|(?<![\p{L}\d.,/-])\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|(?<![\p{L}\d.,/-])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<![\p{L}\d.,/-])\d+(?:[.,]\d+)*/gu;
const BEFORE =
  /(?:\+\/[-−–]|±|~|≈|\b(?:circa|ca\.?|ongeveer|ruim|bijna|rond de|rond|zo['’]n|naar schatting|about|approximately|approx\.?|around|some|nearly|almost)(?=\s))\s*$/iu;
const LONGEST_BEFORE = 40;
const UNIT =
  /^\s*(?:%|-?procentpunt(?:en)?|percentage points?|procent(?!punt)|percent(?!age)|(?:extra |aantal |meer |minder |more |fewer |less )?(?:gerealiseerde |gecre[eë]erde |daadwerkelijk gerealiseerde |nieuwe )?(?:extra )?(?:fta(?:['’]?s)?|(?:participatie|garantie|voltijds)?ba(?:nen|an)|jobs?|dienst(?:verbanden|verband|betrekkingen)|arbeidsovereenkomsten|detacheringen|contracten|contracts|personen|persoon|mensen|medewerkers|werknemers|people|persons|employees)(?![\p{L}]))/iu;
const UNITS: readonly (readonly [RegExp, FigureUnit])[] = [
  [/fta/i, "fta"],
  [/ba(?:nen|an)$|jobs?$/i, "banen"],
  [/dienst|overeenkomst|contract|detachering/i, "dienstverbanden"],
  [/personen|persoon|mensen|werkers|nemers|people|persons|employees/i, "personen"],
];
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
  return [...text.matchAll(NUMERAL)].flatMap((match): NumberWord[] => {
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
    const quantity = quantityOf(`${before}${digits}${percent ? "%" : ""}`, notation, origin);
    return [
      {
        ...{ from, to, printed, digits, noun, points },
        quantity: quantity && { ...quantity, text: printed, unit: percent ? "percentage" : named },
        unit: percent ? "percentage" : named,
      },
    ];
  });
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
