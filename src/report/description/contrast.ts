/**
 * The contrast of two colours, from 1 (the same) to 21 (black on white), as WCAG 2.2 defines it
 * (w3.org/TR/WCAG22/#dfn-contrast-ratio).
 *
 * @param a `#RRGGBB`, as `b`
 * @example contrast("#FFFFFF", "#000000") //=> 21
 */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
