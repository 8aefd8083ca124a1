/**
 * The different years that a text names, 2000 to 2099, in its order.
 *
 * @example yearsIn("Banenafspraak 2022 en 2023") //=> [2022, 2023]
 */
export function yearsIn(text: string): number[] {
  const years = text.match(/(?<![\d.,])20\d\d(?![\d]|[.,]\d)/g) ?? [];
  return [...new Set(years.map(Number))];
}
