import { describe, expect, test } from "vitest";
import { report as en } from "../../src/locale/en/report";
import { report as nl } from "../../src/locale/nl/report";
import { describeOverzicht } from "../../src/report/overzicht/describeoverzicht";
import { letterSource, sourceOf } from "./lettersource";
import { cellAt, formulaAt, sheetText } from "./sheettext";

const moment = new Date(2026, 10, 23, 14, 5);
const dutch = { report: nl };
const overzicht = () =>
  describeOverzicht({ source: letterSource(), year: 2023, language: dutch, moment });

describe("the Overzicht of the letter's figures", () => {
  test("reads as it always did, in Dutch", () => {
    expect(sheetText(overzicht())).toMatchSnapshot();
  });

  test("reads as it always did, in English", () => {
    const description = describeOverzicht({
      source: letterSource(),
      year: 2023,
      language: { report: en },
      moment,
    });
    expect(sheetText(description)).toMatchSnapshot();
  });

  test("is described as it always was", () => {
    expect(overzicht()).toMatchSnapshot();
  });
});
