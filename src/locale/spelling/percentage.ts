/**
 * Writes a ratio as a percentage.
 *
 * @param decimals of the percentage
 * @example percentage(0.5964, 1, "nl-NL") //=> "59,6%"
 */
export function percentage(ratio: number, decimals: number, language: "nl-NL" | "en-US"): string {
  // Half a unit too little by floating point is not shown: 0.36245 * 100 is 36.244999…
  const value = Number((ratio * 100).toPrecision(12));
  const text = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(value);
  return `${text}%`;
}
