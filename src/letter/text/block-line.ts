import { parseQuantity, type Notation } from "../../domain/quantities";
import { measureOfLabel, yearsIn } from "../words";
import { withoutFootnoteMarks } from "./footnote-marks";

/** A label with its figure: `Doel 713 fta`, whatever lines it was broken over. */
export interface BlockLine {
  readonly label: string;
  /** As printed, with its unit; what says that none is given is that. */
  readonly value: string;
}

const BULLET = /^[\s•●▪◦·*�\u2022\uf0b7–—-]+(?=\p{L})/u;
const APPROXIMATELY =
  "\\+\\/[-−–]|±|~|≈|(?:circa|ca\\.?|ongeveer|ruim|bijna|about|approximately|around|approx\\.?)\\s";
const VALUE = new RegExp(`(?:(?:${APPROXIMATELY})\\s*)?[+-]?\\d.*$`, "iu");
const MISSING =
  /(?<=[\s:=])(?:n\.?b\.?|onbekend|niet bekend|geen opgave|niet beschikbaar|unknown|not available|[-–—])$/i;
const UNIT = "fta(?:['’]?s)?|(?:extra )?banen|jobs|dienstverbanden|personen|%|procent";
const ONLY_UNIT = new RegExp(`^(?:${UNIT})\\.?$`, "i");
const ENDS_AS_SENTENCE =
  /\b(?:van|met|is|was|op|de|het|een|bij|naar|dan|of|the|at|to|bedraagt|bedroeg|om|en|en de|tot)$/i;
const VERBS =
  /\b(?:is|was|zijn|bedraagt|bedroeg|heeft|hebben|werd|werden|komt|were|has|had|wordt|the|stijgt|steeg)\b/i;
const LONGEST = 70;
/** With its figure and what stands behind it. */
const LONGEST_BLOCK_LINE = 300;

/** Without the sign before an item of a list. */
export const withoutBullet = (text: string): string => text.replace(BULLET, "").trim();

/**
 * The label and the figure of a line that holds just these.
 *
 * @example blockLine("Doel 5.637 fta", "nl") //=> {label: "Doel", value: "5.637 fta"}
 * @example blockLine("De realisatie is 4.517 fta.", "nl") //=> null
 */
export function blockLine(text: string, notation: Notation): BlockLine | null {
  if (text.length > LONGEST_BLOCK_LINE) return null;
  const line = withoutBullet(withoutFootnoteMarks(text).trim()).replace(/[.;,]$/, "");
  const masked = yearsIn(line).reduce(
    (all, { from, to }) => all.slice(0, from) + "y".repeat(to - from) + all.slice(to),
    line,
  );
  const at = (VALUE.exec(masked) ?? MISSING.exec(masked))?.index ?? -1;
  if (at <= 0) return null;
  const label = line.slice(0, at).replace(/[\s:=–—]+$/, "");
  const value = line.slice(at).trim();
  if (!isLabel(label) || masked.slice(at).includes("yyyy")) return null;
  return parseQuantity(value.replace(/\s*\(.*\)$/, ""), { origin, notation }).kind === "unreadable"
    ? null
    : { label, value };
}

const origin = { kind: "argument" } as const;

/** Whether words alone name a measure, and are no sentence. */
export function isLabel(label: string): boolean {
  if (label.length > LONGEST || ENDS_AS_SENTENCE.test(label) || VERBS.test(label)) return false;
  if (/[;?!]\s|(?<!\b(?:incl|excl|ca|c|t\.o\.v))\.\s|,/i.test(label)) return false;
  return measureOfLabel(label) !== null && label.split(/\s+/).length <= 8;
}

/** Whether a line holds a unit alone, for the figure on the line before. */
export const isUnitAlone = (text: string): boolean => ONLY_UNIT.test(text.trim());

/** Whether a line is a figure alone, for the label on the line before. */
export function isValueAlone(text: string, notation: Notation): boolean {
  if (text.length > LONGEST_BLOCK_LINE) return false;
  const plain = withoutFootnoteMarks(text).trim();
  if (!/\d/.test(plain) || yearsIn(plain)[0]?.to === plain.length) return false;
  return parseQuantity(plain, { origin, notation }).kind === "figure";
}
