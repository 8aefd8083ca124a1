/** Arrows that show a trend, before or behind a figure. */
const ARROWS = /^[▲△▴▼▽▾↑↓↗↘→⬆⬇➔]\ufe0f? ?| ?[▲△▴▼▽▾↑↓↗↘→⬆⬇➔]\ufe0f?$/u;
const DOWN = /[▼▽▾↓↘⬇]/u;
/** Behind a figure: how settled it is. */
const STATUS = / ?\((?:voorlopig|voorl\.|definitief|def\.|provisional|final)\)$/;
const MINUS = /^(?:-\/-|[-–])\s*(?=[\d.,])/;
const BRACKETED = /^\((\d[\d.,]*)\)$/;

/**
 * A figure's text without the arrow of its trend and without how settled it is. In a column of
 * changes a downward arrow, brackets, a dash and `-/-` say that it is below zero: elsewhere they
 * could say something else, and stay.
 *
 * @param words with no more than one blank between them
 *
 * @example withoutSigns("▲ 54,3%", false) //=> "54,3%"
 * @example withoutSigns("(17)", true) //=> "-17"
 */
export function withoutSigns(words: string, change: boolean): string {
  const bare = words.replace(STATUS, "").replace(ARROWS, "");
  if (!change) return bare;
  const below = bare.replace(BRACKETED, "-$1").replace(MINUS, "-");
  const signed = /^[-+]/.test(below);
  return !signed && bare !== words && DOWN.test(words) ? `-${below}` : below;
}
