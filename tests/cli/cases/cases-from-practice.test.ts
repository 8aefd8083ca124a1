import { describe, expect, it } from "vitest";
import { PRACTICE_KINDS } from "../../fixtures/practice/practice-kinds";
import { casesFromPractice, judgeCase, readCase } from "./case-from-practice";

const CASES = casesFromPractice();

/** Which are said in place of being read, and which say nothing where no figure was expected. */
const OUTCOMES: Readonly<Record<string, "said" | "read">> = {
  // Thousands are read as they stand, with a warning.
  "01-maal-duizend-sectoren-in-koppen": "said",
  "01c-maal-duizend-in-kop": "said",
  // The increase is offered first, the stock beside it.
  "05d-stand-en-toename": "said",
  "12-superscript-achter-cijfer": "said",
  "54-punt-tegen-komma-in-kolom": "said",
  "55-realisatie-ver-boven-doel": "said",
  // `Te behalen` and `Behaald` are words that we know by now.
  "19d-te-behalen-behaald": "read",
  // Its errors are answers of our functions; the table beside them is whole.
  "53-formules-spill-en-verwijderd-blad": "read",
  // Fte are kept as the unit; a year that nobody gives is none.
  "59-fte-in-plaats-van-fta": "read",
  "70g-akkoord-2019": "read",
};

describe("read --json on a workbook from practice", () => {
  it.skipIf(CASES.length === 0)("is tried on each that we have a kind of", () => {
    expect(CASES.map(({ name }) => name)).toEqual(PRACTICE_KINDS.map(({ file }) => file).sort());
  });

  it.each(CASES)("$name gives what a careful person reads, or says it", async (each) => {
    const { name, file, expected } = each;
    const { outcome, details } = judgeCase(expected, await readCase(file));
    expect({ outcome, details }).toEqual({ outcome: OUTCOMES[name] ?? "right", details });
  });
});
