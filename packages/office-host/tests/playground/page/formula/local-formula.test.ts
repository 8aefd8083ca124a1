import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localFormula, storedFormula } from "../../../../src/playground/page/formula/local-formula";

describe("a formula in Dutch Excel", () => {
  it.each([
    ["=SUM(A1,1.5)", "=SOM(A1;1,5)"],
    ['=IF(A1>0,"a,b;c",TRUE)', '=ALS(A1>0;"a,b;c";WAAR)'],
    ["={1,2;3,4.5}", "={1\\2;3\\4,5}"],
    ["=SUM(Sectorcijfers[[#All],[Doel]])", "=SOM(Sectorcijfers[[#Alles],[Doel]])"],
    ["=IFERROR('Blad, 1'!A1,#N/A)", "=ALS.FOUT('Blad, 1'!A1;#N/B)"],
    ['=BANEN.SHORTFALL("Politie",2023)', '=BANEN.SHORTFALL("Politie";2023)'],
    ["=1:3", "=1:3"],
  ])("shows %s as %s, and reads it back", (stored, shown) => {
    expect(localFormula(stored, "nl-NL")).toBe(shown);
    expect(storedFormula(shown, "nl-NL")).toBe(stored);
  });

  it("takes a comma between arguments too", () => {
    expect(storedFormula('=BANEN.DOEL("Politie",2023)', "nl-NL")).toBe(
      '=BANEN.DOEL("Politie",2023)',
    );
    expect(storedFormula("=SUM(A1,B2)", "nl-NL")).toBe("=SUM(A1,B2)");
  });

  it("reads a comma straight between digits as a decimal comma, as Dutch Excel does", () => {
    expect(storedFormula("=SOM(1,5;2)", "nl-NL")).toBe("=SUM(1.5,2)");
  });

  it("leaves an English formula as it is", () => {
    expect(localFormula("=SUM(A1,1.5)", "en-US")).toBe("=SUM(A1,1.5)");
    expect(storedFormula("=SUM(A1,1.5)", "en-US")).toBe("=SUM(A1,1.5)");
  });

  it("comes back as it was stored, whatever its arguments", () => {
    const argument = fc.oneof(
      fc.integer({ min: 0, max: 99_999 }).map(String),
      fc.tuple(fc.nat(999), fc.nat(999)).map(([a, b]) => `${a}.${b}`),
      fc.stringMatching(/^[a-z,;.{}[\]'é ]{0,8}$/).map((text) => `"${text}"`),
      fc.constantFrom("A1", "$B$2:C9", "TRUE", "#N/A", "{1,2;3,4}", "T[[#All],[a]]", "'x, y'!A1"),
    );
    fc.assert(
      fc.property(
        fc.constantFrom("SUM", "IF", "BANEN.DOEL", "XLOOKUP"),
        fc.array(argument, { maxLength: 4 }),
        (name, args) => {
          const stored = `=${name}(${args.join(",")})`;
          expect(storedFormula(localFormula(stored, "nl-NL"), "nl-NL")).toBe(stored);
        },
      ),
      { numRuns: 200, seed: 2023 },
    );
  });
});
