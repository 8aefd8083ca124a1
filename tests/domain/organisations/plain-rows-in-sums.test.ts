import fc from "fast-check";
import { expect, it } from "vitest";
import type { FigureRow } from "../../../src/domain/figures/figure-row";
import {
  checkOrganisationRates,
  mayHaveWrongRate,
} from "../../../src/domain/organisations/check-organisation-rates";
import {
  addPlainRow,
  addRow,
  closeSums,
  openSums,
} from "../../../src/domain/organisations/sum-organisations";
import { SUMMED } from "../../../src/domain/quantities/figure-fields";
import type { PlainRow } from "../../../src/domain/quantities/plain-row";
import { organisationRow } from "../../fixtures/organisations";
import { printed } from "../../fixtures/quantities";

const COLUMN = { target: 3, realised: 4, procurement: 6, hiredIn: 8 };
const amount = fc.oneof(
  fc.constant(""),
  fc.integer({ min: 0, max: 9999 }),
  fc.integer({ min: 0, max: 99_999 }).map((units) => units / 10),
  fc.constantFrom("12 fta", "ca. 40", "3,25", "17 banen"),
);
const row = fc.record({
  organisation: fc.constantFrom("BZK", "bzk ", "VWS", "JenV", "EZ", "OCW", "Fin", ""),
  sector: fc.constantFrom("Rijk", "Gemeenten"),
  year: fc.constantFrom(2022, 2023),
  given: fc.record(
    { target: amount, realised: amount, procurement: amount, hiredIn: amount },
    { requiredKeys: [] },
  ),
});

/** The same row as it stands on the sheet; `null` for one that gives no place to a figure. */
function plainOf(read: FigureRow, line: number): PlainRow {
  const cells = SUMMED.flatMap((field) => {
    const quantity = read[field];
    if (!quantity && !read.blanks[field]) return [];
    const { value, unit, decimals, approximate } = quantity ?? {
      ...{ value: 0, unit: null, decimals: 0, approximate: false },
    };
    return {
      ...{ field, column: COLUMN[field], given: quantity !== null },
      quantity: quantity?.stored === "text" ? quantity : null,
      ...{ value, unit, decimals, approximate },
    };
  });
  const { sector, year, organisation } = read;
  return { sheet: "Opgave", row: line, sector, year, organisation: organisation ?? "", cells };
}

it("rows of organisations add up to the same, taken as they stand or read whole", () => {
  let plainly = 0;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 14 }), (rows) => {
      const [whole, mixed] = [openSums(), openSums()];
      rows.forEach(({ organisation, given, sector, year }, at) => {
        const read = organisationRow(at + 2, organisation, given, { sector, year });
        const stands = addRow(whole, read);
        const taken = addPlainRow(mixed, plainOf(read, at + 2));
        if (taken) plainly += 1;
        expect(taken ?? addRow(mixed, read)).toEqual(stands);
      });
      expect(closeSums(mixed)).toEqual(closeSums(whole));
    }),
    { seed: 34352, numRuns: 600 },
  );
  expect(plainly).toBeGreaterThan(500);
});

it("an organisation's percentage that a quick look passes is one that the exact check passes", () => {
  const share = fc.record({
    target: fc.integer({ min: 0, max: 400 }),
    realised: fc.integer({ min: 0, max: 400 }),
    procurement: fc.option(fc.integer({ min: 0, max: 60 })),
    decimals: fc.integer({ min: 0, max: 2 }),
    including: fc.boolean(),
    off: fc.constantFrom(0, 0, 0.5, -0.5, 1, -1, 0.4999999, -0.4999999),
  });
  let passed = 0;
  fc.assert(
    fc.property(share, ({ target, realised, procurement, decimals, including, off }) => {
      const scale = 10 ** (decimals + 2);
      const rateOf = (part: number) => ({
        ...printed("1%"),
        value: target === 0 ? 0 : (Math.round((part / target) * scale) + off) / scale,
        decimals,
      });
      const bought = procurement ?? 0;
      const read: FigureRow = {
        ...organisationRow(2, "BZK", {
          ...{ target, realised },
          ...(procurement === null ? {} : { procurement }),
        }),
        statedRate: rateOf(including ? realised + bought : realised),
        statedRateInclProcurement: rateOf(including ? realised : realised + bought),
      };
      if (mayHaveWrongRate(read)) return;
      passed += 1;
      expect(checkOrganisationRates([read])).toEqual([]);
    }),
    { seed: 34352, numRuns: 3000 },
  );
  expect(passed).toBeGreaterThan(300);
});

it("an organisation's percentage is judged as it is shown, also where its cell holds more decimals", () => {
  // 402,5% is shown as 403%; 173 of 43 is 402%.
  const shown = { ...printed("1%"), value: 4.025, decimals: 0 };
  const read = { ...organisationRow(2, "BZK", { target: 43, realised: 173 }), statedRate: shown };
  expect(mayHaveWrongRate(read)).toBe(true);
  expect(checkOrganisationRates([read])).toMatchObject([{ code: "rate-attainable" }]);
});
