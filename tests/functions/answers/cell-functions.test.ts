import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ftaOf, hoursOf } from "../../../src/domain/numbers/hours";
import { answerCells, type CellCall } from "../../../src/functions/answers/answer-cells";
import { languageFor } from "../../../src/locale/language";

const dutch = languageFor("nl-NL").functions;
const one = (name: CellCall["name"], ...given: unknown[]) =>
  answerCells({ name, given }, dutch)[0]?.[0];
const fault = (error: string, message: RegExp) => ({
  error,
  message: expect.stringMatching(message) as string,
});

describe("FTA and UREN", () => {
  test("count 25,5 paid hours a week, 52 weeks a year", () => {
    expect(one("fta", 51, null)).toBe(2);
    expect(one("fta", 1326, "jaar")).toBe(1);
    expect(one("hours", 2, null)).toBe(51);
    expect(one("hours", 1, "Maand")).toBe(110.5);
    expect(one("fta", 0, null)).toBe(0);
    expect(one("fta", 51, "dag")).toEqual(fault("#VALUE!", /week, maand of jaar/));
    expect(one("fta", 110.5, "maand")).toBe(1);
  });

  test("take hours and fta only: what counts something else is no amount of them", () => {
    expect(one("fta", -1, null)).toEqual(fault("#VALUE!", /"-1" is geen aantal uren/));
    expect(one("fta", "51%", null)).toEqual(fault("#VALUE!", /geen aantal uren/));
    expect(one("fta", "5 fta", null)).toEqual(fault("#VALUE!", /geen aantal uren/));
    expect(one("hours", -0.5, null)).toEqual(fault("#VALUE!", /"-0,5" is geen aantal fta/));
    expect(one("hours", "5 banen", null)).toEqual(fault("#VALUE!", /geen aantal fta/));
    expect(one("hours", "5 fta", null)).toBe(127.5);
  });

  test("UREN(FTA(x)) is x, to the last digit that anyone prints", () => {
    const hours = fc.integer({ min: 0, max: 99_999_999 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(hours, fc.constantFrom("week", "month", "year"), (x, period) => {
        expect(hoursOf(ftaOf(x, period), period)).toBe(x);
      }),
    );
  });
});

describe("LEESGETAL", () => {
  test("gives the value of what is printed, and never a zero for what is missing", () => {
    expect(one("readNumber", "+/- 1.900 fta")).toBe(1900);
    expect(one("readNumber", "61,9%")).toBe(0.619);
    expect(one("readNumber", 508.5)).toBe(508.5);
    for (const number of [1e-17, 1e21, -3.25, 1 / 3])
      expect(one("readNumber", number)).toBe(number);
    expect(one("readNumber", "n.b.")).toEqual(fault("#N/A", /geen opgave/));
    expect(one("readNumber", "veel")).toEqual(fault("#VALUE!", /"veel" is niet als cijfer/));
  });
});

describe("CONTROLEER", () => {
  test("gives the letter's verdicts, with what is possible and what may be meant", () => {
    expect(one("judge", 713, 387, "54,3%")).toBe("Klopt");
    expect(one("judge", 713, 387, 0.543)).toBe("Klopt");
    expect(one("judge", 552, 329, "56,6%")).toMatch(/^Onmogelijk: .*59,5% tot 59,7%.*59,6%\?$/);
    expect(one("judge", 113, 49, "44%")).toMatch(/^Alleen mogelijk door afronding/);
    expect(one("judge", 0, 49, "44%")).toEqual(fault("#VALUE!", /nul of lager/));
  });

  test("a percentage that a cell calculates from the same figures agrees", () => {
    const figures = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.nat(9999));
    fc.assert(
      fc.property(figures, ([target, more]) => {
        const realised = more % (9 * target);
        expect(one("judge", target, realised, realised / target)).toBe("Klopt");
      }),
    );
    expect(one("judge", 113, 49, 1 / 3)).toBe("Onmogelijk: mogelijk is 42,7313% tot 44,0000%");
  });

  test("a number without a percent sign is a ratio or a percentage, whichever the figures allow", () => {
    expect(one("judge", 713, 387, 54.3)).toBe("Klopt");
    expect(one("judge", 100, 250, 2.5)).toBe("Klopt");
    expect(one("judge", 1000, 15, 1.5)).toBe("Klopt");
    expect(one("judge", 1000, 15, "1,5")).toBe("Klopt");
    expect(one("judge", 713, 387, 80)).toMatch(/^Onmogelijk/);
  });

  test("a percent sign leaves no choice", () => {
    expect(one("judge", 100, 250, "2,5%")).toMatch(/^Onmogelijk/);
    expect(one("judge", 1000, 15, "150%")).toMatch(/^Onmogelijk/);
  });

  test("takes a percentage for a percentage, and nothing else", () => {
    expect(one("judge", 713, 387, "54,3 fta")).toEqual(fault("#VALUE!", /geen percentage/));
    expect(one("judge", "50%", 387, "54,3%")).toEqual(fault("#VALUE!", /"50%" is geen aantal/));
    expect(one("judge", 713, "", "54,3%")).toEqual(fault("#N/A", /^Een van de cijfers is leeg/));
  });
});

describe("a range as argument", () => {
  test("is answered in its shape: a blank blank, an error in its own place", () => {
    const error = { code: "#DIV/0!" };
    expect(answerCells({ name: "readNumber", given: [[["1.290"], [""], [error]]] }, dutch)).toEqual(
      [[1290], [""], [{ error: "#DIV/0!", message: null }]],
    );
  });

  test("a column against a row fills the grid", () => {
    const given = [[[51], [102]], [["week", "jaar"]]];
    expect(answerCells({ name: "fta", given }, dutch)).toEqual([
      [2, 51 / 1326],
      [4, 102 / 1326],
    ]);
  });

  test("that does not fit another is said in each cell beside it", () => {
    const given = [
      [[1], [2], [3]],
      [["week"], ["week"]],
    ];
    expect(answerCells({ name: "fta", given }, dutch)[2]?.[0]).toEqual(
      fault("#N/A", /passen niet/),
    );
  });
});
