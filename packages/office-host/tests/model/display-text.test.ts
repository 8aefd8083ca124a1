import { describe, expect, it } from "vitest";
import { displayText } from "../../src/model/display-text";

describe("display text", () => {
  it.each([
    [31781.3, "#,##0.0", "31.781,3", "31,781.3"],
    [0.547, "0.0%", "54,7%", "54.7%"],
    [1.5, undefined, "1,5", "1.5"],
    [true, undefined, "WAAR", "TRUE"],
    [null, "0", "", ""],
    ["tekst", "0.0", "tekst", "tekst"],
    [45291, "dd-mm-yyyy", "31-12-2023", "31-12-2023"],
    [{ error: "#N/A" } as const, undefined, "#N/B", "#N/A"],
    [{ error: "#NAME?" } as const, undefined, "#NAAM?", "#NAME?"],
  ])("[M1] shows %j in %j as %j and %j", (value, format, dutch, english) => {
    expect(displayText(value, format, "nl-NL")).toBe(dutch);
    expect(displayText(value, format, "en-US")).toBe(english);
  });
});
