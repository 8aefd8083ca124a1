import { expect, it } from "vitest";
import { WORDINGS } from "../fixtures/letters/wordings";
import { judgeLetter } from "../fuzz/letters/judge-letter";

it.each(WORDINGS)("$name: each figure is given or said, and none is another", (wording) => {
  const { silent, different } = judgeLetter(wording);
  expect({ silent, different }).toEqual({ silent: [], different: [] });
});

it("gives most of the figures of letters in other wordings", () => {
  const all = WORDINGS.map(judgeLetter);
  const exact = all.reduce((sum, each) => sum + each.exact, 0);
  const figures = WORDINGS.reduce((sum, each) => sum + Object.keys(each.figures).length, 0);
  expect(exact / figures).toBeGreaterThan(0.75);
});
