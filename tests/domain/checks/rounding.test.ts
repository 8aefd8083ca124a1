import fc from "fast-check";
import { expect, it } from "vitest";
import { checkFigures } from "../../../src/domain/checks/check-figures";
import { displayNumber } from "../../../src/domain/quantities/display-number";
import { figure, printed } from "../../fixtures/quantities";

/** Thousandths, so that what is rounded is known exactly. */
const amount = fc.integer({ min: 1_000, max: 9_000_000 });
const decimals = fc.integer({ min: 0, max: 2 });
const asPrinted = (thousandths: number, places: number, unit: "fta" | "percentage" = "fta") =>
  displayNumber({ value: thousandths / 1000, decimals: places, unit }, { grouped: true });

it("nothing is flagged of a percentage that rounding explains", () => {
  fc.assert(
    fc.property(amount, amount, decimals, decimals, (target, realised, places, ratePlaces) => {
      const given = figure("Hbo", {
        target: asPrinted(target, places),
        realised: asPrinted(realised, places),
        statedRate: asPrinted((1000 * realised) / target, ratePlaces, "percentage"),
      });
      const errors = checkFigures({ figures: [given], totals: [] }).filter(
        ({ severity }) => severity === "error",
      );
      expect(errors).toEqual([]);
    }),
  );
});

it("nothing is flagged of a total whose parts were rounded", () => {
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 1, maxLength: 30 }),
      decimals,
      decimals,
      (all, p, q) => {
        const members = all.map((part) => figure("Hbo", { target: asPrinted(part, p) }));
        const sum = all.reduce((a, b) => a + b, 0);
        const total = figure("Totaal", { target: asPrinted(sum, q) });
        const origin = { kind: "line", line: 9 } as const;
        expect(checkFigures({ figures: [], totals: [{ ...total, origin, members }] })).toEqual([]);
      },
    ),
  );
});

it("nothing is flagged of a change whose years were rounded", () => {
  fc.assert(
    fc.property(amount, amount, decimals, decimals, (before, after, p, q) => {
      const figures = [
        figure("Hbo", { year: 2022, realised: asPrinted(before, p) }),
        {
          ...figure("Hbo", { realised: asPrinted(after, p) }),
          statedChange: printed(asPrinted(after - before, q)),
        },
      ];
      const found = checkFigures({ figures, totals: [] }).map(({ code }) => code);
      expect(found).not.toContain("change-differs");
    }),
    { examples: [[1015, 1000, 2, 0]] },
  );
});
