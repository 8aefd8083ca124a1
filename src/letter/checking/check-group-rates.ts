import { compareRatios, decimalRatio, rate, ratioNumber, ratioOf } from "../../domain/numbers";
import type { LetterFinding } from "../../domain/findings";
import { SECTORS } from "../../domain/sectors";
import { addIntervals, printedInterval, type Quantity } from "../../domain/quantities";
import type { LetterCheck } from "./letter-check";

/** A group's percentage, held against the sums of its members where the letter gives them all. */
export const checkGroupRates: LetterCheck = (_, { totals, sources }) =>
  totals.flatMap((total): LetterFinding[] => {
    const { statedRate: stated, members, label, year } = total;
    const source = stated && sources.get(stated);
    if (!stated || !source || source.who.kind !== "group") return [];
    const { group } = source.who;
    const listed = SECTORS.filter((sector) => group === null || sector.group === group);
    const given = listed.every(({ id }) => members.some(({ sector }) => sector === id));
    const targets = members.flatMap(({ target }) => target ?? []);
    const realised = members.flatMap((member) => member.realised ?? []);
    if (!given || targets.length < members.length || realised.length < members.length) return [];
    const [top, bottom] = [sumOf(realised), sumOf(targets)];
    if (bottom.low.units <= 0n) return [];
    const [low, high] = [ratioOf(top.low, bottom.high), ratioOf(top.high, bottom.low)];
    const said = printedInterval(stated);
    const meet =
      compareRatios(low, decimalRatio(said.high)) <= 0 &&
      compareRatios(decimalRatio(said.low), high) <= 0;
    if (meet) return [];
    const { line, sentence } = source;
    return [
      {
        ...{
          code: "group-rate-differs",
          severity: "error",
          sector: null,
          label,
          year,
          line,
          sentence,
        },
        ...{ stated, members: members.length },
        ...{ low: rate(ratioNumber(low)), high: rate(ratioNumber(high)) },
      },
    ];
  });

const sumOf = (quantities: readonly Quantity[]) =>
  quantities.map(printedInterval).reduce(addIntervals);
