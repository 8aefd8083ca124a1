import { describe, expect, it } from "vitest";
import { readArgument } from "../../../src/workbook/sources/find-sources";

describe("a range passed to a function as cijfers", () => {
  it("is read with the headers in it, its figures traced to the argument", () => {
    const source = readArgument([
      ["Sector", "Jaar", "Doel", "Realisatie"],
      ["Politie", 2023, 713, "387 fta"],
      ["Totaal", 2023, 713, 387],
    ]);
    expect(source).toMatchObject({ sheet: null, table: null, range: "A1:D3", years: [2023] });
    expect(source?.figures).toMatchObject([
      { sector: "politie", target: { value: 713, origin: { kind: "argument" } } },
    ]);
  });

  it("is nothing without headers, or with figures of something else", () => {
    expect(readArgument([["Politie", 2023, 713]])).toBeNull();
    expect(readArgument([[""]])).toBeNull();
    expect(readArgument([])).toBeNull();
  });
});
