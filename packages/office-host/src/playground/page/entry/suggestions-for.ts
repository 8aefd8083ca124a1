import type { FunctionHelp } from "../session";

export interface Suggested {
  /** Where the name that is being typed begins. */
  readonly start: number;
  readonly found: readonly FunctionHelp[];
}

/** A name at the end of a formula, after what one can begin with: an operator, a bracket, a separator. */
const NAME_AT_END = /[=(;,+\-*/^&<>: ]([A-Za-z][\w.]*)$/;

/**
 * The functions of which the name that is typed last may be the beginning, with or without the
 * namespace.
 *
 * @example suggestionsFor("=1+ban", functions)?.start //=> 3
 * @example suggestionsFor("=1+2", functions) //=> null
 */
export function suggestionsFor(text: string, functions: readonly FunctionHelp[]): Suggested | null {
  const typed = text.startsWith("=") ? NAME_AT_END.exec(text)?.[1]?.toUpperCase() : undefined;
  // Within quotes a name is a text.
  if (typed === undefined || text.split('"').length % 2 === 0) return null;
  const found = functions.filter(({ name }) => {
    const bare = name.slice(name.indexOf(".") + 1);
    return name !== typed && (name.startsWith(typed) || bare.startsWith(typed));
  });
  return found.length === 0 ? null : { start: text.length - typed.length, found };
}
