import fs from "node:fs";
import { describe, expect, test } from "vitest";
import { missingGuides } from "../../tools/help/missing-guides.js";

const guides = (language: string) =>
  JSON.parse(fs.readFileSync(`src/locale/${language}/guides.json`, "utf8"));

describe("the guides of the help", () => {
  test("say the same in both languages", () => {
    expect(missingGuides(guides("nl"), guides("en"))).toEqual([]);
    expect(missingGuides(guides("en"), guides("nl"))).toEqual([]);
  });

  test("fail the build when one is missing in a language", () => {
    const { privacy, ...rest } = guides("nl");
    expect(privacy).toBeDefined();
    expect(missingGuides(rest, guides("en"))).toEqual(["there is no guide privacy"]);
  });

  test("fail the build when a sentence was not translated, is empty or has nothing to fill in", () => {
    const changed = guides("nl");
    const [first, second] = changed.privacy.sections;
    first.text.push("Nog een zin, in {plaats}.");
    second.heading = " ";
    changed.privacy.summary = "";
    expect(missingGuides(changed, guides("en"))).toEqual([
      "the guide privacy has no file, title or summary",
      "section 1 of the guide privacy has a place {plaats} that nothing fills in",
      "section 1 of the guide privacy says more or less than in the other language",
      "section 2 of the guide privacy has a heading or a text that is empty",
    ]);
  });
});
