import type { FigureUnit } from "./quantity";

/** What an Excel number format says of the figures that it shows. */
export interface NumberFormatReading {
  readonly percent: boolean;
  readonly grouped: boolean;
  /** Decimals shown of a number that has this many itself. */
  readonly decimals: (own: number) => number;
  /** Unit in the format's own words: `0.0" fta"`. */
  readonly unit: FigureUnit | null;
  /** `"ca. "0` and `"± "0` say so. */
  readonly approximate: boolean;
}

const general: NumberFormatReading = {
  percent: false,
  grouped: false,
  decimals: (own) => own,
  unit: null,
  approximate: false,
};
const WORDS = /"([^"]*)"|\\(.)|_.|\*.|\[[^[\]]*\]/g;
const known = new Map<string, NumberFormatReading>();

/**
 * Reads the first section of an en-US number format.
 *
 * @example readNumberFormat("#,##0.0").decimals(0) //=> 1
 * @example readNumberFormat("0%").percent //=> true
 */
export function readNumberFormat(format: string | null): NumberFormatReading {
  if (format === null || format === "" || format === "General" || format === "@") return general;
  let reading = known.get(format);
  if (!reading) known.set(format, (reading = interpret(format)));
  return reading;
}

function interpret(format: string): NumberFormatReading {
  const [, section = ""] = /^((?:"[^"]*"|\\.|[^;"\\])*)/.exec(format) ?? [];
  const words = [...section.matchAll(WORDS)].map(([, quoted, escaped]) => quoted ?? escaped ?? "");
  const code = section.replace(WORDS, "");
  // Scaled (`0,`), scientific and fractional formats and dates do not show the digits as they are.
  const digits = /^[^#0?]*([#0?](?:[#0?,]*[#0?])?)(?:\.([#0?]*))?%?[^#0?%]*$/.exec(code.trim());
  if (!digits || /[#0?],+([^#0?]|$)|[Ee][+-]|[/ymdhs]/i.test(code)) {
    return { ...general, percent: code.includes("%") };
  }
  const [, whole = "", fraction = ""] = digits;
  const fixed = fraction.lastIndexOf("0") + 1;
  const said = words.join(" ");
  return {
    percent: code.includes("%"),
    grouped: whole.includes(","),
    decimals: (own) => Math.min(fraction.length, Math.max(fixed, own)),
    unit: unitIn(said),
    approximate: /±|\+\/-|\b(ca|circa|ongeveer|ruim)\b/i.test(said),
  };
}

function unitIn(words: string): FigureUnit | null {
  const [unit] = /\b(fta|fte|uren|banen|dienstverbanden|personen)\b/i.exec(words) ?? [];
  return unit === undefined ? null : (unit.toLowerCase() as FigureUnit);
}
