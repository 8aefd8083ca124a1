import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { FigureCall } from "../../../src/functions/answers/answer-call";
import type { PlainRows } from "../../../src/functions/arguments/cell-answer";
import { shownCells } from "../../../src/functions/shown/shown-cells";
import { shownResult } from "../../../src/functions/shown/shown-result";
import { languageFor } from "../../../src/locale/language";

const dutch = languageFor("nl-NL");
class FakeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
beforeEach(() => vi.stubGlobal("CustomFunctions", { Error: FakeError }));
afterEach(() => vi.unstubAllGlobals());

const call = (measure: string) =>
  ({ measure, sector: [["x"]], jaar: null, cijfers: null, inclSroi: null }) as FigureCall;
const table = (name: string) =>
  ({ table: name, jaar: null, groep: null, cijfers: null }) as FigureCall;
const show = (of: FigureCall, given: PlainRows, dataTypes = true) =>
  shownResult(of, given, dutch, dataTypes);
const formatted = (basicValue: number, numberFormat: string) => ({
  ...{ type: "FormattedNumber", basicValue, numberFormat },
});
const fault = { error: "#N/A", message: "geen" } as const;

describe("what Excel is given", () => {
  test.each([
    ...["target", "realised", "shortfall", "balance", "procurement"].map((name) => [
      name,
      "#,##0.0",
    ]),
    ...["growth", "neededGrowth", "forecast"].map((name) => [name, "#,##0.0"]),
    ["realisationRate", "0.0%"],
  ])("of %s is a number in the format %s, a blank and an error as they are", (measure, format) => {
    expect(show(call(measure ?? ""), [[1.5, "", fault]])).toEqual([
      [formatted(1.5, format ?? ""), "", new FakeError("#N/A", "geen")],
    ]);
  });

  test("of the overview are numbers in the format of their column", () => {
    const rows = [
      ["Sector", "Doel", "Realisatie", "%", "Tekort", "SROI", "% incl. SROI"],
      ["Politie", 713, 387, 0.5, 326, "", 0.6],
    ];
    const [fta, rate] = ["#,##0.0", "0.0%"];
    expect(show(table("overview"), rows)).toEqual([
      rows[0],
      [
        ...["Politie", formatted(713, fta), formatted(387, fta), formatted(0.5, rate)],
        ...[formatted(326, fta), "", formatted(0.6, rate)],
      ],
    ]);
  });

  test("is plain where Excel knows no data types", () => {
    expect(show(call("realisationRate"), [[0.5]], false)).toEqual([[0.5]]);
    expect(show(call("target"), [[fault]])).toEqual(new FakeError("#N/A", "geen"));
  });

  test("of FTA is a number in that format, of the others that need no source a plain one", () => {
    const answered = (name: "fta" | "hours", dataTypes: boolean) =>
      shownCells({ name, given: [] }, [[2]], dataTypes);
    expect(answered("fta", true)).toEqual([[formatted(2, "#,##0.0")]]);
    expect(answered("fta", false)).toEqual([[2]]);
    expect(answered("hours", true)).toEqual([[2]]);
  });
});
