/**
 * The figures that a source can give of one sector in one year, in the order of a table, and what
 * each is. The one list of them: columns, checks, sums and what the pane offers follow from it.
 */
const FIELDS = {
  /** Doel. */
  target: "count",
  /** Realisatie. */
  realised: "count",
  /** The percentage printed in the source, as against the one recomputed by us. */
  statedRate: "rate",
  /** Inkoop (SROI). */
  procurement: "count",
  statedRateInclProcurement: "rate",
  /** Hired in (inleen, inhuur, detachering): part of what was realised. */
  hiredIn: "count",
  /** Realised less that of the year before, as the source prints it. */
  statedChange: "change",
} as const;

type Fields = typeof FIELDS;
type FieldOf<Kind> = { [Field in keyof Fields]: Fields[Field] extends Kind ? Field : never };

export type FigureField = keyof Fields;
/** What organisations and sectors add up to: counts, not percentages. */
export type SummedField = FieldOf<"count">[FigureField];
export type RateField = FieldOf<"rate">[FigureField];

export const FIGURE_FIELDS = Object.keys(FIELDS) as readonly FigureField[];

export const isFigureField = (name: string): name is FigureField => Object.hasOwn(FIELDS, name);
export const isSummed = (field: FigureField): field is SummedField => FIELDS[field] === "count";
export const isRate = (field: FigureField): field is RateField => FIELDS[field] === "rate";

export const SUMMED: readonly SummedField[] = FIGURE_FIELDS.filter(isSummed);

/** @example eachField(SUMMED, () => 0) //=> { target: 0, realised: 0, procurement: 0, hiredIn: 0 } */
export const eachField = <Field extends FigureField, T>(
  fields: readonly Field[],
  of: (field: Field) => T,
): Record<Field, T> =>
  Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<Field, T>;
