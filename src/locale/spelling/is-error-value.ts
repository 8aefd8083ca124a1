/**
 * Whether a text is what Excel shows for a formula that gives none: `#REF!`, `#DEEL/0!`, `#NAAM?`.
 *
 * @example isErrorValue("#VERW!") //=> true
 */
export const isErrorValue = (text: string): boolean => /^#[\p{L}/\d_]+[!?]?$/u.test(text);
