import { nearestNames } from "../../domain/text";
import type { FigureAnswer, FigureIndex, SectorFigure } from "../../domain/figures";
import type { Finding } from "../../domain/findings";
import { includingProcurement } from "../../domain/realisation";
import type { Selection } from "../../domain/sectors";
import { fta, type Fta } from "../../domain/numbers";
import type { FigureName, FunctionTexts } from "../../locale/interfaces";
import { isFault, notAvailable, type CellFault, type PlainAnswer } from "../arguments";

/** One cell's question: who, by which name the user called it, and when. */
export interface Asked {
  readonly selection: Selection;
  readonly name: string;
  /** `null` for figures that name no year. */
  readonly year: number | null;
}

export interface MeasureContext {
  readonly index: FigureIndex;
  readonly includeProcurement: boolean;
  /** What is to be said of the source; only looked for when it is asked. */
  readonly findings: () => readonly Finding[];
  readonly texts: FunctionTexts;
}

/** What one function gives for one sector and year, or why it cannot. */
export type Measure = (asked: Asked, context: MeasureContext) => PlainAnswer;

/** What there is to know of a sector or group in a year. */
export type Given = Exclude<FigureAnswer, { kind: "absent" }>;

/** What is known of the sector or group in that year; a fault that says why nothing is. */
export function lookUp(asked: Asked, { index, texts }: MeasureContext): Given | CellFault {
  const { selection, name, year } = asked;
  const answer = index.at(selection, year);
  if (answer.kind !== "absent") return answer;
  if (answer.reason === "sector")
    return notAvailable(
      selection.kind === "sector"
        ? texts.unknownSector(name, nearestNames(name, namesIn(index), NEAREST))
        : texts.noMemberOfGroup(name),
    );
  const years = index.years.filter((other) => index.at(selection, other).kind !== "absent");
  return notAvailable(
    answer.year === null
      ? texts.noFigureForSector(name)
      : texts.noFigureForYear(name, answer.year, years),
  );
}

/** How many names a message suggests. */
const NEAREST = 3;

/** What a user can call a sector or group of these figures. */
function namesIn({ figures }: MeasureContext["index"]): string[] {
  return [...figures.map(({ label }) => label), "Overheid", "Onderwijs", "Totaal"];
}

/** One figure of a sector, or the sum of a group's; a fault that names who gave none. */
export function figureOf(
  given: Given,
  figure: FigureName,
  { name }: Asked,
  { texts }: MeasureContext,
): Fta | CellFault {
  if (given.kind === "sector") {
    const quantity = given.figure[figure];
    return quantity
      ? fta(quantity.value)
      : notAvailable(texts.figureMissing(figure, name, given.year));
  }
  const sum = given.total[figure];
  if (sum !== null) return sum;
  const missing = given.total.members.filter((member: SectorFigure) => member[figure] === null);
  return notAvailable(
    texts.totalIncomplete(
      figure,
      name,
      missing.map((member) => member.label),
    ),
  );
}

/** What was realised, with procurement when the call asks for that. */
export function realisedIn(given: Given, asked: Asked, context: MeasureContext): Fta | CellFault {
  const realised = figureOf(given, "realised", asked, context);
  if (isFault(realised) || !context.includeProcurement) return realised;
  const procurement = figureOf(given, "procurement", asked, context);
  if (isFault(procurement)) return procurement;
  // Both are given, so there is a sum.
  return includingProcurement(realised, procurement) as Fta;
}
