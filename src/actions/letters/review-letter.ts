import { FIGURE_FIELDS, type FigureField, type SectorFigure } from "../../domain/figures";
import { isRate, parseQuantity, type Quantity } from "../../domain/quantities";
import type { LetterDoubt } from "../../domain/findings";
import type { CheckedLetter, Mention } from "../../letter";

/** A figure of a letter, for somebody to accept, correct or leave out. */
export interface ReviewItem {
  /** `politie 2023 target` */
  readonly key: string;
  readonly label: string;
  readonly year: number | null;
  readonly field: FigureField;
  readonly printed: string;
  readonly line: number;
  readonly page: number | null;
  readonly sentence: string;
  readonly doubt: LetterDoubt | null;
  /** A check found that it cannot be right, or that the letter says otherwise elsewhere. */
  readonly isContested: boolean;
}

/** What somebody decided of a figure: it as they wrote it, or `null` to leave it out. */
export type Decisions = ReadonlyMap<string, string | null>;

/** The figures of a letter to be reviewed: those in doubt first, each beside its sentence. */
export function reviewItems(letter: CheckedLetter): ReviewItem[] {
  const items = letter.figures.flatMap((figure) =>
    FIGURE_FIELDS.flatMap((field): ReviewItem[] => {
      const quantity = figure[field];
      const mention = quantity && letter.sources.get(quantity);
      if (!quantity || !mention) return [];
      const { line, page, sentence, doubt } = mention;
      const isContested = contests(letter, figure, field, line);
      const { label, year } = figure;
      const at = { line, page, sentence, doubt, isContested };
      return [{ key: keyOf(figure, field), label, year, field, printed: quantity.text, ...at }];
    }),
  );
  const rank = ({ doubt, isContested }: ReviewItem): number => (doubt || isContested ? 0 : 1);
  return items.sort((a, b) => rank(a) - rank(b));
}

const keyOf = ({ sector, year }: SectorFigure, field: FigureField): string =>
  `${sector} ${year} ${field}`;

function contests(
  { findings, letterFindings }: CheckedLetter,
  { sector, year }: SectorFigure,
  field: FigureField,
  line: number,
): boolean {
  return (
    findings.some(
      ({ severity, origin }) =>
        severity !== "note" && origin?.kind === "line" && origin.line === line && isRate(field),
    ) ||
    letterFindings.some(
      (finding) =>
        finding.sector === sector &&
        finding.year === year &&
        (finding.code === "said-otherwise" ? finding.what === field : finding.line === line),
    )
  );
}

/** The figures as they were decided on, and the keys of those whose correction is no figure. */
export function reviewed(
  { figures, sources, reading }: CheckedLetter,
  decisions: Decisions,
): {
  readonly figures: readonly SectorFigure[];
  readonly sources: ReadonlyMap<Quantity, Mention>;
  readonly unreadable: readonly string[];
} {
  const unreadable: string[] = [];
  const places = new Map(sources);
  const decide = (figure: SectorFigure, field: FigureField): Quantity | null => {
    const quantity = figure[field];
    const key = keyOf(figure, field);
    const words = decisions.get(key);
    if (!quantity || words === undefined || words === quantity.text) return quantity;
    if (words === null || words.trim() === "") return null;
    const { origin, unit } = quantity;
    const options = { origin, unit, notation: reading.notation, percentage: isRate(field) };
    const read = parseQuantity(words, options);
    if (read.kind !== "figure") unreadable.push(key);
    if (read.kind !== "figure") return quantity;
    const mention = sources.get(quantity);
    if (mention) places.set(read.quantity, mention);
    return read.quantity;
  };
  const decided = figures.map((figure) => ({
    ...figure,
    ...Object.fromEntries(FIGURE_FIELDS.map((field) => [field, decide(figure, field)])),
  }));
  const kept = decided.filter((figure) => FIGURE_FIELDS.some((field) => figure[field]));
  return { figures: kept, sources: places, unreadable };
}
