import { describe, expect, test } from "vitest";
import { undecidedSource } from "../../src/locale/spelling/undecided-source";
import { problem as english } from "../../src/locale/en/problems";
import { problem as dutch } from "../../src/locale/nl/problems";

describe("what is undecided about the source", () => {
  test.each([
    [["A!A1:D9", "A!A1:D9", "B!A1:D9"], { kind: "tables", tables: ["A!A1:D9", "B!A1:D9"] }],
    [["A!A1:D9", "A!A1:D9"], { kind: "readings", table: "A!A1:D9" }],
    [["A!A1:D9"], { kind: "gone", left: "A!A1:D9" }],
  ] as const)("of %j", (addresses, undecided) => {
    expect(undecidedSource(addresses)).toEqual(undecided);
  });

  test("is said without calling the one table that is left several", () => {
    const speak = (tables: readonly string[]) =>
      [dutch, english].map((each) => each({ code: "source-undecided", tables }).sentence);
    expect(speak(["A!A1:D9"])).toEqual([
      "De tabel die u als bron koos is er niet meer; over is A!A1:D9.",
      "The table that you chose as the source is gone; left is A!A1:D9.",
    ]);
    expect(speak(["A!A1:D9", "A!A1:D9"])).toEqual([
      "A!A1:D9 is op meer manieren te lezen.",
      "A!A1:D9 can be read in several ways.",
    ]);
  });
});
