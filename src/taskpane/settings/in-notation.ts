/** How an Excel writes formulas: by its regional settings, and by its language. */
export interface Notation {
  readonly decimalSeparator: string;
  readonly language: "nl" | "en";
}

/** As `Range.formulas` takes them, whatever this Excel shows. */
export const ENTERED: Notation = { decimalSeparator: ".", language: "en" };
/** As the Dutch texts have their examples. */
export const DUTCH: Notation = { decimalSeparator: ",", language: "nl" };

const WORDS = { nl: ["WAAR", "ONWAAR", "#Alles"], en: ["TRUE", "FALSE", "#All"] } as const;

/** Where the decimal sign is a comma, arguments are separated by semicolons. */
const separators = ({ decimalSeparator }: Notation) =>
  decimalSeparator === ","
    ? { argument: ";", column: "\\", row: ";" }
    : { argument: ",", column: ",", row: ";" };

/** Texts and quoted names of sheets stay as they are; then numbers, words and signs. */
const PIECES = {
  ",": /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+(?:,\d+)?|#?[\p{L}_][\p{L}\d_.]*|[^]/gu,
  ".": /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+(?:\.\d+)?|#?[\p{L}_][\p{L}\d_.]*|[^]/gu,
};

/**
 * A formula as another Excel writes it.
 *
 * @example inNotation('=BANEN.FTA({51;38,25})', DUTCH, ENTERED) //=> '=BANEN.FTA({51;38.25})'
 */
export function inNotation(formula: string, from: Notation, to: Notation): string {
  const [own, other] = [separators(from), separators(to)];
  const words = new Map<string, string>(
    WORDS[from.language].map((word, index) => [word, WORDS[to.language][index] ?? word]),
  );
  let isArray = false;
  const pieces = formula.match(PIECES[from.decimalSeparator === "," ? "," : "."]) ?? [];
  return pieces
    .map((piece) => {
      if (piece === "{" || piece === "}") isArray = piece === "{";
      if (/^\d/.test(piece)) return piece.replace(from.decimalSeparator, to.decimalSeparator);
      if (isArray && piece === own.column) return other.column;
      if (isArray && piece === own.row) return other.row;
      if (!isArray && piece === own.argument) return other.argument;
      return words.get(piece) ?? piece;
    })
    .join("");
}

/**
 * A formula with another first argument, in the notation of {@link ENTERED}.
 *
 * @example withFirstArgument('=BANEN.DOEL("Politie",2023)', "A5") //=> '=BANEN.DOEL(A5,2023)'
 */
export function withFirstArgument(formula: string, argument: string): string {
  const pieces: readonly string[] = formula.match(PIECES["."]) ?? [];
  const begin = pieces.indexOf("(");
  let depth = 0;
  const end = pieces.findIndex((piece, index) => {
    if (index <= begin) return false;
    if (depth === 0 && (piece === "," || piece === ")")) return true;
    if (piece === "(" || piece === "{") depth++;
    if (piece === ")" || piece === "}") depth--;
    return false;
  });
  if (begin < 0 || end < 0) return formula;
  return [...pieces.slice(0, begin + 1), argument, ...pieces.slice(end)].join("");
}
