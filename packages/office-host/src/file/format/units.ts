/**
 * A column's width in a file counts digits of the body font; the model has points.
 * Excel's default font has digits of 7 pixels (ECMA-376 18.3.1.13); the padding is in the number.
 */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** `9.140625`, Excel's standard width, gives 48 points. */
export function pointsOfWidth(width: number): number {
  return Math.round(width * DIGIT) * POINTS_PER_PIXEL;
}

/** The other way: `48` points give `9.140625`. */
export function widthOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.floor((pixels / DIGIT) * 256) / 256;
}

export const pixelsOfPoints = (points: number): number => Math.round(points / POINTS_PER_PIXEL);
/** English Metric Units, in which drawings are placed. */
export const EMU_PER_POINT = 12_700;
