import { expect, it } from "vitest";
import type { Quantity } from "../../../src/domain/quantities/quantity";
import { hundredfold, hundredth } from "../../../src/domain/quantities/rescaled";

const written = (value: number): Quantity => ({
  text: String(value),
  value,
  unit: "percentage",
  decimals: 0,
  approximate: false,
  origin: { kind: "argument" },
  stored: "number",
});

it("a percentage rescaled and back is the number that was written, to the last bit", () => {
  const value = 10.214285714285714;
  const back = hundredfold(hundredth(written(value)));
  expect(back.value).toBe(value);
  expect(back).not.toHaveProperty("offScale");
});

it("a percentage in another scale than its column is marked", () => {
  expect(hundredth(written(80))).toMatchObject({ value: 0.8, offScale: true });
});
