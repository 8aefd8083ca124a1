import { expect, test } from "vitest";
import { sourceFacts } from "../../src/taskpane/source/source-facts";
import { figure, quantity, source } from "./fakes";

test("a sector in several years is counted once, its units each once", () => {
  const figures = [
    figure("politie", 2, { year: 2022 }),
    figure("politie", 3, { realised: quantity(387, "D3", "banen") }),
    figure("defensie", 4, { target: null, realised: quantity(508.5, "D4", null) }),
  ];
  const facts = sourceFacts(source({ figures, years: [2022, 2023] }));
  expect(facts).toMatchObject({ sectors: 2, units: ["fta", "banen"] });
});

test("a percentage that lacks the figures to recompute it is not counted as compared", () => {
  const figures = [
    figure("politie", 2),
    figure("defensie", 3, { realised: null }),
    figure("hbo", 4, {
      procurement: quantity(114, "G4"),
      statedRateInclProcurement: quantity(0.366, "H4", "percentage"),
    }),
    figure("wo", 5, { statedRateInclProcurement: quantity(0.459, "H5", "percentage") }),
  ];
  expect(sourceFacts(source({ figures })).comparable).toBe(4);
});

test("figures that stand on no sheet have no place to go to", () => {
  expect(sourceFacts(source({ sheet: null }))).toMatchObject({ address: "A1:I7", place: null });
});

test("the organisations behind the newest figures are counted, of the sectors that say so", () => {
  const origin = { kind: "sum", sheet: "Opgave", numbers: ["D2:D36"], texts: [] } as const;
  const figures = [
    figure("rijksoverheid", 2, { year: 2022, coverage: { reported: 1, of: 35, origin } }),
    figure("rijksoverheid", 3, { coverage: { reported: 33, of: 35, origin } }),
    figure("umc", 4, { coverage: { reported: 7, of: 8, origin } }),
    figure("politie", 5),
  ];
  const facts = sourceFacts(source({ figures, years: [2022, 2023] }));
  expect(facts.coverage).toEqual({ reported: 40, of: 43, sectors: 2 });
  expect(sourceFacts(source({ figures: [figure("politie", 2)] })).coverage).toBeNull();
});
