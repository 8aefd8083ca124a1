/** Excel's sizes are points of 1/72 inch, a page's are pixels of 1/96. */
const PIXELS_PER_POINT = 96 / 72;

export function pixels(points: number): number {
  return points * PIXELS_PER_POINT;
}
