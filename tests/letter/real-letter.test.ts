import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkLetter, readLetter, textOf } from "../../src/letter";
import { letterFigures } from "../fixtures/letter-figures";
import { sharedFile } from "../fixtures/shared-file";

const path = sharedFile("letters/kst-34352-328.txt");
if (path === null)
  console.warn("Skipped: the letter of 13 December 2024 is not beside the project.");

describe.skipIf(path === null)("the letter of 13 December 2024", () => {
  const letter = checkLetter(readLetter(textOf(path === null ? "" : readFileSync(path, "utf8"))));
  const of = (sector: string, year: number) =>
    letter.figures.find((figure) => figure.sector === sector && figure.year === year);

  it("gives the figures of its tables and sentences as printed, and no other", () => {
    const given = letter.figures.map(({ sector, year, ...figure }) => [
      `${sector} ${year}`,
      ...[figure.target, figure.realised, figure.statedRate].map((each) => each?.value ?? null),
      ...[
        figure.procurement,
        figure.statedRateInclProcurement,
        figure.hiredIn,
        figure.statedChange,
      ].map((each) => each?.value ?? null),
    ]);
    expect(Object.fromEntries(given.map(([key, ...values]) => [key, values]))).toEqual(FIGURES);
  });

  it("keeps apart what counts contracts on another day", () => {
    const [contracts] = letter.reading.mentions.filter(({ moment }) => moment !== null);
    expect(contracts).toMatchObject({
      moment: "1 februari 2023",
      quantity: { value: 426, unit: "dienstverbanden" },
    });
  });

  it("keeps the country's goals apart, whatever sector stands near", () => {
    expect(
      letter.reading.national.map(({ quantity }) => quantity.value).sort((a, b) => a - b),
    ).toEqual([25000, 25000, 85000, 100000, 105000, 125000]);
  });

  it("says which figures are approximate, and how many organisations reported", () => {
    expect(of("mbo", 2023)?.realised).toMatchObject({ text: "+/- 700 fta", approximate: true });
    expect(of("waterschappen", 2023)?.coverage).toMatchObject({ reported: 33, of: 35 });
    expect(of("umc", 2023)?.coverage).toMatchObject({ reported: 7, of: 8 });
  });

  it("leaves no number without an account", () => {
    expect(letter.reading.notUnderstood).toEqual([]);
  });

  it("finds what does not add up in it, and nothing else", () => {
    const own = letter.findings.filter(({ severity }) => severity !== "note");
    expect(own.map(({ code, sector }) => `${code} ${sector}`)).toEqual([
      "rate-impossible waterschappen",
      "rate-incl-impossible hbo",
      "rate-attainable onderzoeksinstellingen",
    ]);
    expect(letter.letterFindings.map(({ code, sector }) => `${code} ${sector}`)).toEqual([
      "said-otherwise waterschappen",
      "compared-with-itself waterschappen",
      "units-compared politie",
    ]);
  });

  it("gives each figure the line that it stands on", () => {
    const lines = readFileSync(path ?? "", "utf8").split(/\r?\n/);
    for (const { quantity, line } of letter.reading.mentions) {
      const digits = /\d[\d.,]*\d|\d/.exec(quantity.text)?.[0] ?? "";
      expect(lines.slice(line - 1, line + 1).join(" ")).toContain(digits);
    }
  });
});

/** target, realised, rate, SROI, rate including it, hired in, change; of 2023 those of the tables. */
const FIGURES: Record<string, (number | null)[]> = {
  ...Object.fromEntries(
    letterFigures().map(
      ({ sector, target, realised, statedRate, procurement, statedRateInclProcurement }) => [
        `${sector} 2023`,
        [
          ...[target, realised, statedRate, procurement, statedRateInclProcurement].map(
            (each) => each?.value ?? null,
          ),
          { politie: 100, umc: 42 }[sector] ?? null,
          { gemeenten: -170, provincies: 25.1, waterschappen: 2.2, politie: -39 }[sector] ?? null,
        ],
      ],
    ),
  ),
  "rijksoverheid 2022": [null, null, 0.74, null, null, null, null],
  "gemeenten 2022": [null, 6490, null, null, null, null, null],
  "provincies 2022": [416.4, 370.4, null, null, null, null, null],
  "waterschappen 2022": [null, null, 0.624, null, null, null, null],
  "mbo 2022": [null, null, 0.44, null, null, null, null],
  "mbo 2021": [null, null, 0.35, null, null, null, null],
  "hbo 2022": [null, null, 0.37, null, 0.486, null, null],
  "wo 2022": [null, 963, 0.415, null, 0.449, null, null],
  "onderzoeksinstellingen 2022": [null, null, 0.526, null, null, null, null],
};
