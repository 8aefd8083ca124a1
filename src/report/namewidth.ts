/**
 * Room in points for a name of this many characters, so that the column beside it cuts nothing off.
 *
 * @example nameWidth(40) //=> 204
 */
export const nameWidth = (characters: number): number =>
  Math.round(Math.min(280, Math.max(172, 12 + 4.8 * characters)));
