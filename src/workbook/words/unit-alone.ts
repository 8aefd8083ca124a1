import type { FigureUnit } from "../../domain/quantities";

const UNIT_ALONE =
  /^\(?(?:in |aantal )?\(?(fta|banen|dienstverbanden|personen|%|procent)(?:['’]s)?\)?$/i;

/**
 * The unit that a text is and nothing else; `null` for any other.
 *
 * @example unitAlone("(fta)") //=> "fta"
 * @example unitAlone("713 fta") //=> null
 */
export function unitAlone(text: string): FigureUnit | null {
  const unit = UNIT_ALONE.exec(text)?.[1]?.toLowerCase();
  if (unit === undefined) return null;
  return unit === "%" || unit === "procent" ? "percentage" : (unit as FigureUnit);
}
