/**
 * What Excel's dialogue says of a function: what it gives, and its first example.
 *
 * @param {{description: string, examples: object[]}} texts of one function
 * @param {{example: string, gives: string}} words a `help` of page.json
 * @example described(texts.FTA, words)
 * //=> "Rekent uren om in fta. Voorbeeld: =BANEN.FTA(51) geeft 2."
 */
export function described({ description, examples }, words) {
  const [{ formula, result }] = examples;
  const given = result === undefined ? "" : ` ${words.gives} ${result}`;
  return `${description} ${words.example}: ${formula}${given}.`;
}
