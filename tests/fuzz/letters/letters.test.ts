import { expect, it } from "vitest";
import { tallyLetters } from "./run-letters";

it("letters of known figures give each of them exactly, or say that it was not understood", () => {
  const { failures, exact, figures, silent, different } = tallyLetters(20241213, 150);
  expect({ silent, different, failures }).toMatchObject({ silent: 0, different: 0 });
  expect(exact / figures).toBeGreaterThanOrEqual(0.97);
});
