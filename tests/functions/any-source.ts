import fc from "fast-check";
import type { SourceState } from "../../src/actions/source/source-state";
import { SECTORS } from "../../src/domain/sectors/sectors";
import type { CellAnswer } from "../../src/functions/answers/call-answer";
import { answer, type Question } from "../../src/functions/answers/question";
import { languageFor } from "../../src/locale/language";
import { ready } from "./example-source";

export interface AnyRow {
  readonly label: string;
  readonly year: number;
  readonly target: number | null;
  readonly realised: number | null;
  readonly procurement: number | null;
}

export const YEARS = [2021, 2022, 2023] as const;
export const MEASURES = [
  ...["target", "realised", "realisationRate", "shortfall", "balance"],
  ...["procurement", "growth", "neededGrowth", "forecast"],
] as readonly Question["measure"][];

const OWN = ["Zelfstandige bestuursorganen", "Veiligheidsregio's"];
export const LABELS = [...SECTORS.map(({ name }) => name), ...OWN];

/** Fta as they are printed, in tenths; 0 is a figure as any other. */
const fta = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 99_999 }).map((tenths) => tenths / 10) },
);
const given = fc.option(fta, { freq: 6 });

/** Rows of sectors over years, each sector once a year, some without a figure. */
export const anyRows: fc.Arbitrary<AnyRow[]> = fc.uniqueArray(
  fc.record({
    label: fc.constantFrom(...LABELS),
    year: fc.constantFrom(...YEARS),
    target: given,
    realised: given,
    procurement: given,
  }),
  { minLength: 1, maxLength: 24, selector: ({ label, year }) => `${label} ${year}` },
);

export const stateOf = (rows: readonly AnyRow[]): SourceState =>
  ready(rows.map((row) => [row.label, row.year, row.target, row.realised, row.procurement]));

const dutch = languageFor("nl-NL").functions;
const WHOLE = { sector: "Totaal", jaar: null, cijfers: null, inclSroi: null } as const;

type Asked = Partial<Question> & Pick<Question, "measure">;

/** Answers a call about these figures, as rows of cells. */
export function askRows(question: Asked, state: SourceState): readonly (readonly CellAnswer[])[] {
  const answered = answer({ ...WHOLE, ...question }, () => state, dutch);
  if (!Array.isArray(answered)) throw new Error(JSON.stringify(answered));
  return answered;
}

/** Answers a call about one sector and year. */
export function askOne(question: Asked, state: SourceState): CellAnswer {
  return askRows(question, state)[0]?.[0] ?? "";
}
