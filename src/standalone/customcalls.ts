/** What in a formula is neither function nor name: texts, quoted sheets' names, structured references. */
const OTHER = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/g;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

/** Tells the formulas that cannot be calculated without the add-in. */
export interface CustomCalls {
  /** Whether it calls a custom function, or uses a name that does. */
  readonly isIn: (formula: string) => boolean;
  /** `false` when a part as a whole has none for certain, so that it need not be looked into. */
  readonly mayBeIn: (xml: string) => boolean;
  /** Whether this is a name under which Excel keeps a function that it does not know. */
  readonly isKeptName: (name: string) => boolean;
}

/**
 * A custom function of the namespace `BANEN` is stored as `_xldudf_BANEN_DOEL(…)`, a function that
 * was not known when it was typed as `BANEN.DOEL(…)`, both with `_xlfn.` in front from some writers.
 *
 * @param names that stand for formulas with such a call, in lower case
 * @example customCalls("BANEN").isIn('1-_xldudf_BANEN_REALISATIEPERCENTAGE("Rijk")') //=> true
 * @example customCalls("BANEN").isIn('"BANEN.DOEL(1)"') //=> false
 */
export function customCalls(
  namespace: string,
  names: ReadonlySet<string> = new Set(),
): CustomCalls {
  const stored = `_xldudf_${namespace}_[\\p{L}\\p{N}_.]+`;
  const called = `(?:_xldudf_)?${namespace}[._][\\p{L}\\p{N}_.]+\\s*\\(`;
  const call = new RegExp(
    `(?<![\\p{L}\\p{N}_.])(?:_xlfn\\.|_xlws\\.)*(?:${stored}|${called})`,
    "iu",
  );
  const kept = new RegExp(`^(?:_xlfn\\.|_xlws\\.)*${stored}$`, "iu");
  const mention = new RegExp(namespace, "i");
  return {
    mayBeIn: (xml) => {
      if (mention.test(xml)) return true;
      return names.size > 0 && [...names].some((name) => xml.toLowerCase().includes(name));
    },
    isKeptName: (name) => kept.test(name),
    isIn: (formula) => {
      const bare = formula.replace(OTHER, " ");
      if (call.test(bare)) return true;
      if (names.size === 0) return false;
      return (bare.match(NAME) ?? []).some((name) => names.has(name.toLowerCase()));
    },
  };
}
