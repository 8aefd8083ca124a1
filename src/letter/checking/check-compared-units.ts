import { addDecimals } from "../../domain/numbers";
import type { LetterFinding } from "../../domain/findings";
import type { Mention } from "../reading";
import type { LetterCheck } from "./letter-check";
import { subjectOf } from "./subject-of";

/**
 * A change in fta that comes out of persons or contracts: 387 fta less 426 contracts called 39 fta
 * fewer. Only where the numbers show that these were taken from each other.
 */
export const checkComparedUnits: LetterCheck = ({ mentions }) =>
  mentions.flatMap((change): LetterFinding[] => {
    if (change.what !== "statedChange") return [];
    const own = mentions.filter((each) => isOfSame(each, change) && each.what === "realised");
    const now = own.find(({ quantity, year }) => year === change.year && !isPeople(quantity.unit));
    const before = own.find(
      ({ quantity }) =>
        isPeople(quantity.unit) &&
        now !== undefined &&
        addDecimals([now.quantity.value, -change.quantity.value]) === quantity.value,
    );
    if (!now || !before) return [];
    return [
      {
        ...{ code: "units-compared", severity: "warning" },
        ...subjectOf(change),
        ...{ stated: change.quantity, now: now.quantity, before: before.quantity },
      },
    ];
  });

const isPeople = (unit: Mention["quantity"]["unit"]): boolean =>
  unit === "personen" || unit === "dienstverbanden";

const isOfSame = (a: Mention, b: Mention): boolean =>
  a.who.kind === "sector" && b.who.kind === "sector" && a.who.sector === b.who.sector;
