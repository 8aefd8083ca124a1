import { expect, it } from "vitest";
import type { Quantity } from "../../src/domain/quantities/quantity";
import { printedFigure } from "../../src/locale/spelling/printed-figure";

const quantity = (given: Partial<Quantity>): Quantity => ({
  text: "1.685",
  value: 1685,
  unit: "fta",
  decimals: 0,
  approximate: false,
  origin: { kind: "argument" },
  stored: "number",
  ...given,
});

it("writes a number in the notation of the sentence, and repeats text to the letter", () => {
  expect(printedFigure(quantity({}), "en-US")).toBe("1,685");
  const stated = quantity({ text: "56,6%", value: 0.566, unit: "percentage", decimals: 1 });
  expect(printedFigure(stated, "en-US")).toBe("56.6%");
  const typed = quantity({ text: "+/- 1.900 fta", stored: "text" });
  expect(printedFigure(typed, "en-US")).toBe("+/- 1.900 fta");
});
