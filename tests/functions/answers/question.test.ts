import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceState } from "../../../src/actions/source/source-state";
import { answer, type Question } from "../../../src/functions/answers/question";

import { languageFor } from "../../../src/locale/language";
import { OVERHEID, ready, sourceOf } from "../example-source";

const dutch = languageFor("nl-NL").functions;
const source = ready(OVERHEID);

function ask(question: Partial<Question>, state: SourceState = source, texts = dutch) {
  const whole = {
    measure: "shortfall" as const,
    sector: "Politie",
    jaar: null,
    cijfers: null,
    inclSroi: null,
  };
  return answer({ ...whole, ...question }, () => state, texts);
}
const one = (question: Partial<Question>, state?: SourceState) => {
  const given = ask(question, state);
  return Array.isArray(given) ? given[0]?.[0] : given;
};
const notAvailable = (message: RegExp) => ({
  error: "#N/A",
  message: expect.stringMatching(message),
});
const invalid = (message: RegExp) => ({
  error: "#VALUE!",
  message: expect.stringMatching(message),
});

describe("one sector and year", () => {
  test("gives target, realised, rate and shortfall", () => {
    expect(one({ measure: "target" })).toBe(713);
    expect(one({ measure: "realised", sector: "Rijk", jaar: 2023 })).toBe(4517);
    expect(one({ measure: "realisationRate", sector: "Gemeenten" })).toBeCloseTo(1.2038095, 7);
    expect(one({ measure: "shortfall" })).toBe(326);
    expect(one({ measure: "shortfall", sector: "Gemeenten" })).toBe(0);
  });

  test("a year left out is the newest", () => {
    expect(one({ measure: "realised", sector: "Provincies" })).toBe(395.5);
    expect(one({ measure: "realised", sector: "Provincies", jaar: [[2022]] })).toBe(370.4);
  });

  test("a year left out is one of which a realisation is given, for targets as well", () => {
    const ahead = ready([...OVERHEID, ["Politie", 2025, 760, null]]);
    expect(one({ measure: "target" }, ahead)).toBe(713);
    expect(one({ measure: "realised" }, ahead)).toBe(387);
    expect(one({ measure: "balance" }, ahead)).toBe(-326);
    expect(one({ measure: "target", jaar: 2025 }, ahead)).toBe(760);
  });

  test("a year may be text", () => {
    expect(one({ measure: "realised", sector: "Provincies", jaar: "2022" })).toBe(370.4);
  });

  test("inclSroi adds procurement, in every way of saying yes", () => {
    for (const inclSroi of [true, 1, "WAAR", "true", [[true]]])
      expect(one({ measure: "realised", sector: "Defensie", inclSroi })).toBe(744.3);
    for (const inclSroi of [false, 0, "", "ONWAAR", null])
      expect(one({ measure: "realised", sector: "Defensie", inclSroi })).toBe(508.5);
    expect(one({ measure: "shortfall", sector: "Defensie", inclSroi: true })).toBe(77.7);
  });
});

describe("groups", () => {
  test("are the sums, where a surplus offsets", () => {
    expect(one({ measure: "target", sector: "Overheid" })).toBe(15915.3);
    expect(one({ measure: "shortfall", sector: "Overheid" })).toBe(2952.3);
    expect(one({ measure: "realisationRate", sector: "Overheid" })).toBeCloseTo(
      12963 / 15915.3,
      12,
    );
    expect(one({ measure: "shortfall", sector: "Totaal" })).toBe(2952.3);
  });

  test("with a member that gives no figure are incomplete, and name it", () => {
    expect(one({ measure: "target", sector: "Overheid", jaar: 2022 })).toEqual(
      notAvailable(/^De som voor Overheid is onvolledig.*doel.*Gemeenten/),
    );
    expect(one({ measure: "realised", sector: "Overheid", jaar: 2022 })).toEqual(
      notAvailable(/onvolledig.*realisatie/),
    );
    expect(one({ measure: "realised", sector: "Overheid", inclSroi: true })).toEqual(
      notAvailable(/SROI.*Rijksoverheid, Gemeenten/),
    );
  });

  test("without any member say so", () => {
    expect(one({ sector: "Onderwijs" })).toEqual(
      notAvailable(/geen sector die bij Onderwijs hoort/),
    );
  });
});

describe("what is not there", () => {
  test("is #N/A with a message that says which", () => {
    expect(one({ jaar: 2019 })).toEqual(notAvailable(/Politie.*2019; wel over 2023/));
    expect(one({ sector: "Politei" })).toEqual(notAvailable(/"Politei"/));
    expect(one({ measure: "target", sector: "Gemeenten", jaar: 2022 })).toEqual(
      notAvailable(/Gemeenten is het doel niet opgegeven in 2022/),
    );
    expect(one({ measure: "shortfall", sector: "Gemeenten", jaar: 2022 })).toEqual(
      notAvailable(/het doel niet opgegeven/),
    );
  });

  test("speaks the language of this Excel", () => {
    const texts = languageFor("en-US").functions;
    expect(ask({ jaar: 2019 }, source, texts)).toEqual([
      [{ error: "#N/A", message: expect.stringMatching(/no figures of Politie for 2019/) }],
    ]);
  });

  test("a workbook without a source, or with several, says what to do", () => {
    expect(one({}, { kind: "none", sheets: 1 })).toEqual(notAvailable(/geen tabel/));
    const several = ready(OVERHEID, [sourceOf(OVERHEID)]);
    expect(one({}, several)).toEqual(notAvailable(/Kies er een/));
  });

  test("a workbook that is still being read gives nothing yet", () => {
    expect(ask({}, { kind: "reading" })).toBeNull();
  });

  test("a rate on a target of zero does not exist", () => {
    const zero = ready([["Politie", 2023, 0, 5]]);
    expect(one({ measure: "realisationRate" }, zero)).toEqual(
      notAvailable(/doel van Politie is nul of lager/),
    );
  });
});

describe("malformed arguments", () => {
  test("are #VALUE! with a message that says what is expected", () => {
    expect(one({ sector: 12 })).toEqual(invalid(/"12" is geen sector/));
    expect(one({ sector: true })).toEqual(invalid(/geen sector/));
    expect(one({ jaar: 2023.5 })).toEqual(invalid(/geen jaar.*zoals 2023/));
    expect(one({ jaar: "vorig jaar" })).toEqual(invalid(/"vorig jaar" is geen jaar/));
    expect(one({ jaar: 45291 })).toEqual(invalid(/datum.*JAAR/));
    expect(one({ jaar: 2023.5 })).toEqual(invalid(/"2023,5" is geen jaar/));
    expect(one({ jaar: true })).toEqual(invalid(/"WAAR" is geen jaar/));
    expect(one({ inclSroi: "misschien" })).toEqual(invalid(/WAAR of ONWAAR/));
    expect(one({ cijfers: [["a", "b"]] })).toEqual(invalid(/kopregel/));
  });

  test("an error in an argument passes through", () => {
    const error = { code: "#DIV/0!" };
    expect(one({ sector: error })).toEqual({ error: "#DIV/0!", message: null });
    expect(one({ jaar: error })).toEqual({ error: "#DIV/0!", message: null });
    expect(one({ inclSroi: error })).toEqual({ error: "#DIV/0!", message: null });
    expect(one({ cijfers: [[error]] })).toEqual({ error: "#DIV/0!", message: null });
  });
});

describe("ranges", () => {
  test("answer in their own shape, each cell for itself", () => {
    const sector = [
      ["Politie", "Gemeenten"],
      ["", { code: "#REF!" }],
      ["Politei", null],
    ];
    expect(ask({ sector })).toEqual([
      [326, 0],
      ["", { error: "#REF!", message: null }],
      [notAvailable(/Politei/), ""],
    ]);
  });

  test("a column of sectors against a row of years fills the grid", () => {
    const sector = [["Provincies"], ["Gemeenten"]];
    expect(ask({ measure: "realised", sector, jaar: [[2022, 2023, ""]] })).toEqual([
      [370.4, 395.5, ""],
      [6490, 6320, ""],
    ]);
  });

  test("a blank sector is blank, however this Excel hands it over", () => {
    for (const blank of ["", "  ", null, 0]) expect(one({ sector: [[blank]] })).toBe("");
  });

  test("shapes that do not fit give #N/A where one lacks a cell", () => {
    expect(ask({ sector: [["Politie"], ["Politie"]], jaar: [[2023], [2023], [2023]] })).toEqual([
      [326],
      [326],
      [notAvailable(/passen niet/)],
    ]);
  });

  test("every answer has the shape that the arguments make together", () => {
    const size = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(size, size, size, size, (height, width, yearHeight, yearWidth) => {
        const sector = Array.from({ length: height }, () => Array<string>(width).fill("Politie"));
        const jaar = Array.from({ length: yearHeight }, () => Array<number>(yearWidth).fill(2023));
        const given = ask({ sector, jaar });
        const rows = Array.isArray(given) ? given : [];
        expect(rows).toHaveLength(Math.max(height, yearHeight));
        for (const row of rows) expect(row).toHaveLength(Math.max(width, yearWidth));
      }),
    );
  });
});

describe("cijfers as an argument", () => {
  const cijfers = [
    ["Sector", "Doel", "Realisatie"],
    ["Politie", 100, 40],
    ["Defensie", 50, { code: "#N/A" }],
    ["Gemeenten", 10, null],
  ];

  test("is answered from, whatever the workbook holds", () => {
    expect(one({ cijfers })).toBe(60);
    expect(one({ cijfers }, { kind: "none", sheets: 1 })).toBe(60);
  });

  test("a figure that is blank or an error there is no zero", () => {
    expect(one({ cijfers, sector: "Gemeenten" })).toEqual(
      notAvailable(/realisatie niet opgegeven/),
    );
    expect(one({ cijfers, sector: "Defensie" })).toEqual(notAvailable(/realisatie niet opgegeven/));
  });

  test("without years in it, a year that is asked for is not there", () => {
    expect(one({ cijfers, jaar: 2023 })).toEqual(notAvailable(/noemen geen jaar/));
  });
});
