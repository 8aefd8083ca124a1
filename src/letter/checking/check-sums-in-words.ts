import { compareRatios, decimalRatio, rate, ratioNumber, ratioOf } from "../../domain/numbers";
import type { SectorFigure } from "../../domain/figures";
import type { LetterFinding } from "../../domain/findings";
import { isSummed } from "../../domain/quantities";
import { intervalsMeet } from "../../domain/checks/check";
import { addIntervals, printedInterval, type Quantity } from "../../domain/quantities";
import type { Mention } from "../reading";
import type { LetterCheck } from "./letter-check";
import { subjectOf } from "./subject-of";

/** More numbers than these a sentence does not add up. */
const MOST_PARTS = 10;

/**
 * What a letter calls a sum, held against the numbers that stand with it: some of them give it, or
 * none of them do. Where it names sectors instead, against their figures.
 */
export const checkSumsInWords: LetterCheck = ({ sums }, { figures }) =>
  sums.flatMap((sum): LetterFinding[] => {
    const { mention, quantity: stated } = sum;
    if (stated.unit === "percentage") return mention ? rateTogether(mention, figures) : [];
    const inSentence = sum.parts.length > 1;
    const parts = inSentence ? sum.parts : mention ? ofSectors(mention, figures) : [];
    if (parts.length < 2 || parts.length > MOST_PARTS) return [];
    const choices = inSentence ? choicesOf(parts) : [parts];
    const said = printedInterval(stated);
    if (choices.some((choice) => intervalsMeet(sumOf(choice), said))) return [];
    return [
      {
        ...{ code: "sum-in-words-differs", severity: "error" },
        ...subjectOf(sum),
        ...{ stated, parts },
      },
    ];
  });

/** Which numbers a sum is of is not always said: two of them at least. */
function choicesOf(parts: readonly Quantity[]): Quantity[][] {
  return Array.from({ length: 2 ** parts.length }, (_, bits) =>
    parts.filter((_part, index) => (bits & (1 << index)) !== 0),
  ).filter(({ length }) => length > 1);
}

/** The figures of the sectors that a sum names; none where one of them has none. */
function ofSectors(mention: Mention, figures: readonly SectorFigure[]): Quantity[] {
  const { what } = mention;
  if (what === "changeInPoints" || what === "changeInPercent" || !isSummed(what)) return [];
  const members = membersOf(mention, figures);
  const found = members.flatMap((figure) => figure[what] ?? []);
  return found.length === members.length ? found : [];
}

function membersOf({ who, year }: Mention, figures: readonly SectorFigure[]): SectorFigure[] {
  if (who.kind !== "sectors") return [];
  const members = who.sectors.flatMap(
    (id) => figures.find((figure) => figure.sector === id && figure.year === year) ?? [],
  );
  return members.length === who.sectors.length ? members : [];
}

/** A percentage of several sectors together, held against the sums of their figures. */
function rateTogether(mention: Mention, figures: readonly SectorFigure[]): LetterFinding[] {
  const members = membersOf(mention, figures);
  const targets = members.flatMap(({ target }) => target ?? []);
  const realised = members.flatMap((member) => member.realised ?? []);
  const lacks = targets.length < members.length || realised.length < members.length;
  if (mention.what !== "statedRate" || members.length < 2 || lacks) return [];
  const [top, bottom] = [sumOf(realised), sumOf(targets)];
  if (bottom.low.units <= 0n) return [];
  const [low, high] = [ratioOf(top.low, bottom.high), ratioOf(top.high, bottom.low)];
  const said = printedInterval(mention.quantity);
  const meet =
    compareRatios(low, decimalRatio(said.high)) <= 0 &&
    compareRatios(decimalRatio(said.low), high) <= 0;
  if (meet) return [];
  return [
    {
      ...{ code: "group-rate-differs", severity: "error" },
      ...subjectOf(mention),
      ...{ stated: mention.quantity, members: members.length },
      ...{ low: rate(ratioNumber(low)), high: rate(ratioNumber(high)) },
    },
  ];
}

const sumOf = (quantities: readonly Quantity[]) =>
  quantities.map(printedInterval).reduce(addIntervals);
