import { parseQuantity } from "../../domain/quantities";
import { remembering } from "../../domain/text";
import type { CellValue } from "../cells";
import { whenOf } from "./when";

/** Longer than this a text is no figure. */
const LONGEST = 40;
const ERROR = /^#[A-Z/0!?]+$/;
/** A text that begins with two letters is a figure only behind one of these words, or says none. */
const WORDS = /^\p{L}{2}/u;
const BEFORE =
  /^(?:ca|circa|ongeveer|ruim|bijna|rond|zo'n|naar schatting|geen|niet|nog|onbekend|unknown|not|about|approx|around|some|missing|no data)/iu;
const SHORT = 6;

const isFigureText = remembering((text): boolean => {
  if (WORDS.test(text) && text.length > SHORT && !BEFORE.test(text)) return false;
  return parseQuantity(text, { origin: { kind: "argument" } }).kind !== "unreadable";
});

/**
 * Whether a cell stands in the place of a figure: a number that is no year, a text that reads as a
 * figure or says that none is given, an error.
 */
export function isValue(value: CellValue, format: string | null): boolean {
  if (typeof value === "number") return whenOf(value, format) === null;
  if (typeof value === "boolean" || value === "") return false;
  if (value.length > LONGEST) return false;
  if (ERROR.test(value)) return true;
  const text = value.trim();
  return text !== "" && isFigureText(text) && whenOf(text, format) === null;
}
