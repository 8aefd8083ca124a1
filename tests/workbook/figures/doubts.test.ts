import { describe, expect, test } from "vitest";
import { findSources } from "../../../src/workbook/sources/find-sources";
import type { CellValue } from "../../../src/workbook/cells/cells";
import { sheet } from "../../fixtures/sheet-cells";

const read = (...rows: readonly (readonly CellValue[])[]) => {
  const [source] = findSources([sheet(rows)]);
  return {
    sectors: source?.figures.map(({ sector }) => sector),
    said: source?.findings.map(({ code }) => code),
  };
};

describe("a figure that may be another than it seems is said", () => {
  test("when its header or its row calls it a forecast", () => {
    const over = (header: string) =>
      read(["Sector", "Doel 2024", header], ["Politie", 713, 387], ["Defensie", 822, 508]).said;
    expect(over("Realisatie 2024 (prognose)")).toContain("figure-forecast");
    expect(over("Prognose realisatie 2024")).toContain("figure-forecast");
    expect(over("Realisatie 2024")).not.toContain("figure-forecast");
    const rows = read(
      ["Sector", "Jaar", "Doel", "Realisatie"],
      ["Politie", 2023, 713, 387],
      ["Politie", "2024 (raming)", 800, 420],
    );
    expect(rows.said).toContain("figure-forecast");
  });

  test("when it is a stock beside a baseline, of which the increase is not given", () => {
    const rows = [
      ["Politie", 95, 482, 713],
      ["Gemeenten", 4100, 10420, 5250],
    ];
    const { said } = read(["Sector", "Nulmeting", "Stand 2023", "Doel 2023"], ...rows);
    expect(said).toContain("stock-read");
    expect(read(["Sector", "Fte", "Stand 2023", "Doel 2023"], ...rows).said).not.toContain(
      "stock-read",
    );
  });

  test("when a column of numbers has a header that nobody knows", () => {
    const { said } = read(
      ["Sector", "Doel 2023", "Realisatie 2023", "Prognose 2024"],
      ["Politie", 713, 387, 450],
    );
    expect(said).toEqual(["column-unread"]);
  });
});

test("a footnote's mark right behind a name is none of it", () => {
  const { sectors } = read(["Sector", "Doel 2023", "Realisatie 2023"], ["Gemeenten1)", 5250, 6320]);
  expect(sectors).toEqual(["gemeenten"]);
});
