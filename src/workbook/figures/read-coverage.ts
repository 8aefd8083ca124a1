import type { Coverage, Origin } from "../../domain/quantities";

/**
 * How many organisations reported, as a cell says it.
 *
 * @example coverageIn("7 van de 8 umc's", origin) //=> {reported: 7, of: 8, origin}
 */
export function coverageIn(text: string, origin: Origin): Coverage | null {
  const match = /(\d+)\s*(?:van de|van|uit|of the|of|out of|\/)\s*(\d+)/i.exec(text);
  return match ? { reported: Number(match[1]), of: Number(match[2]), origin } : null;
}
