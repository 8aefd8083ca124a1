/** What in a formula is neither function nor name: texts, quoted sheets' names, structured references. */
const OTHER = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/g;
/** One with a `!` behind it is a sheet's. */
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?![\p{L}\p{N}_.\\?!])/gu;

/** A function that gives a card, and the fields of that by which formulas read it. */
export interface CardFunction {
  readonly function: string;
  readonly fields: readonly string[];
}

/** Tells the formulas that cannot be calculated without the add-in. */
export interface CustomCalls {
  /** Whether it calls a custom function, uses a name that does, or reads a field of a card. */
  readonly isIn: (formula: string) => boolean;
  /** Whether it gives a card as a whole. */
  readonly givesCard: (formula: string) => boolean;
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
 * @param card of a workbook that has cards; `null` where a field is never one of ours
 * @example customCalls("BANEN").isIn('1-_xldudf_BANEN_REALISATIEPERCENTAGE("Rijk")') //=> true
 * @example customCalls("BANEN").isIn('"BANEN.DOEL(1)"') //=> false
 */
export function customCalls(
  namespace: string,
  names: ReadonlySet<string> = new Set(),
  card: CardFunction | null = null,
): CustomCalls {
  const stored = `_xldudf_${namespace}_[\\p{L}\\p{N}_.]+`;
  const called = `(?:_xldudf_)?${namespace}[._][\\p{L}\\p{N}_.]+\\s*\\(`;
  const call = new RegExp(
    `(?<![\\p{L}\\p{N}_.])(?:_xlfn\\.|_xlws\\.)*(?:${stored}|${called})`,
    "iu",
  );
  const kept = new RegExp(`^(?:_xlfn\\.|_xlws\\.)*${stored}$`, "iu");
  const mention = new RegExp(card ? `${namespace}|_FV|FIELDVALUE` : namespace, "i");
  const field = card && fieldOf(card);
  const cards = card && cardCall(namespace, card);
  return {
    mayBeIn: (xml) => {
      if (mention.test(xml)) return true;
      return names.size > 0 && [...names].some((name) => xml.toLowerCase().includes(name));
    },
    isKeptName: (name) => kept.test(name),
    givesCard: (formula) => cards?.test(formula) === true,
    isIn: (formula) => {
      if (field?.test(formula)) return true;
      const bare = formula.replace(OTHER, " ");
      if (call.test(bare)) return true;
      if (names.size === 0) return false;
      return (bare.match(NAME) ?? []).some((name) => names.has(name.toLowerCase()));
    },
  };
}

/** A call that gives cards: `_xldudf_BANEN_SECTOR(`. */
export function cardCall(namespace: string, card: CardFunction): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${namespace}[._]${card.function}\\s*\\(`, "iu");
}

/** `=A1.Realisatie` is stored as `_FV(A1,"Realisatie")`. */
function fieldOf({ fields }: CardFunction): RegExp {
  const names = fields.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:_FV|FIELDVALUE)\\s*\\([^"]*,\\s*"(?:${names})"`, "iu");
}
