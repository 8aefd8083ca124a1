/** Arithmetic in which a missing figure (`null`) makes the answer missing. */
type Figure = number | null;

export const sum = (a: Figure, b: Figure): Figure => (a === null || b === null ? null : a + b);

export const difference = (a: Figure, b: Figure): Figure =>
  a === null || b === null ? null : a - b;

/** `null` as well when there is nothing to divide by. */
export const ratio = (part: Figure, whole: Figure): Figure =>
  part === null || whole === null || whole <= 0 ? null : part / whole;

/** What is missing to the target, never below zero. */
export const shortage = (target: Figure, realised: Figure): Figure =>
  target === null || realised === null ? null : Math.max(0, target - realised);

/** The sum of the figures that were given; `null` when none was. */
export function givenSum(figures: readonly Figure[]): Figure {
  const given = figures.filter((figure) => figure !== null);
  return given.length === 0 ? null : given.reduce((total, figure) => total + figure, 0);
}

/** The sum, or `null` when one figure is missing. */
export function completeSum(figures: readonly Figure[]): Figure {
  return figures.includes(null) ? null : givenSum(figures);
}
