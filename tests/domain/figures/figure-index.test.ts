import { describe, expect, it } from "vitest";
import { indexFigures } from "../../../src/domain/figures/figure-index";
import { letterFigures } from "../../fixtures/letter-figures";
import { figure } from "../../fixtures/quantities";

const politie = { kind: "sector", sector: "politie" } as const;
const overheid = { kind: "group", group: "overheid" } as const;

describe("figures asked by sector and year", () => {
  const index = indexFigures([
    figure("Politie", { year: 2023, target: "713", realised: "387" }),
    figure("Politie", { year: 2023, target: "1", realised: "1" }),
    figure("Politie", { year: 2021, target: "700", realised: "300" }),
    figure("Gemeenten", { year: 2021, target: "5.250", realised: "6.320" }),
    figure("Zorg", { year: 2023, target: "10", realised: "5" }),
  ]);

  it("answers of the newest year when none is asked for, and the first of a sector given twice", () => {
    expect(index).toMatchObject({ years: [2021, 2023], reportedYear: 2023 });
    expect(index.at(politie, null)).toMatchObject({
      year: 2023,
      figure: { target: { value: 713 } },
    });
    expect(index.at(politie, 2021)).toMatchObject({ figure: { target: { value: 700 } } });
  });

  it("says why there is no answer", () => {
    const reason = (sector: string, year: number) => index.at({ kind: "sector", sector }, year);
    expect(reason("defensie", 2023)).toMatchObject({ kind: "absent", reason: "sector" });
    expect(reason("politie", 2019)).toMatchObject({ kind: "absent", reason: "year" });
    expect(reason("gemeenten", 2023)).toMatchObject({ kind: "absent", reason: "sector-in-year" });
    expect(index.at({ kind: "group", group: "onderwijs" }, 2023)).toMatchObject({
      kind: "absent",
      reason: "sector",
    });
  });

  it("adds up a group of its own sectors, and all of them with those in no group", () => {
    const oneYear = indexFigures([
      figure("Politie", { year: 2023, target: "713" }),
      figure("Gemeente Ons Dorp", { year: 2023, target: "10" }),
    ]);
    const group = oneYear.at(overheid, 2023);
    expect(group).toMatchObject({ kind: "total", total: { target: 713 } });
    expect(group.kind === "total" && group.total.absent).toContain("gemeenten");
    expect(oneYear.at({ kind: "total" }, 2023)).toMatchObject({ total: { target: 723 } });
    expect(oneYear.at(overheid, 2023)).toBe(group);
  });

  it("gives no sum for a year in which a sector of the source is not given", () => {
    const years = indexFigures([
      figure("Politie", { year: 2023, target: "713" }),
      figure("Rijk", { year: 2023, target: "5637" }),
      figure("Politie", { year: 2024, target: "720" }),
    ]);
    expect(years.at(overheid, 2023)).toMatchObject({ total: { target: 6350 } });
    expect(years.at(overheid, 2024)).toMatchObject({
      total: { target: null, realised: null },
    });
    const answer = years.at(overheid, 2024);
    expect(answer.kind === "total" && answer.total.missing).toContainEqual(
      expect.objectContaining({ sector: "rijksoverheid", year: 2024, target: null }),
    );
  });

  it("knows nothing absent from the letter's groups", () => {
    const letter = indexFigures(letterFigures());
    expect(letter.at(overheid, 2023)).toMatchObject({ total: { shortfall: 2952.3, absent: [] } });
  });

  it("answers without years when the source names none", () => {
    const yearless = indexFigures([figure("Politie", { year: null, target: "713" })]);
    expect(yearless.reportedYear).toBeNull();
    expect(yearless.at(politie, null)).toMatchObject({ kind: "sector", year: null });
    expect(yearless.at(politie, 2023)).toMatchObject({ kind: "absent", reason: "year" });
  });
});
