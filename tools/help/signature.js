/**
 * How a function is written, in the notation of a language.
 *
 * @example signature({name: "DOEL", parameters}, ";") //=> "BANEN.DOEL(sector; [jaar]; [cijfers])"
 */
export function signature({ name, parameters }, separator) {
  const given = parameters.map((parameter) =>
    parameter.optional ? `[${parameter.name}]` : parameter.name,
  );
  return `BANEN.${name}(${given.join(`${separator} `)})`;
}
