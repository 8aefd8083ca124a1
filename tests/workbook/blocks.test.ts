import { describe, expect, it } from "vitest";
import { findSources } from "../../src/workbook/findsources";
import { sheet } from "../fixtures/sheetcells";

describe("a line of the letter's block with its figure in the same cell", () => {
  const read = (...lines: readonly string[]) => {
    const cells = ["Defensie", "Cijfermatige realisatie 2023", ...lines].map((line) => [line]);
    const [source] = findSources([sheet(cells)]);
    return { figure: source?.figures[0], findings: source?.findings };
  };

  it("may be below zero", () => {
    const { figure } = read("Realisatie 508,5 fta", "Verschil met vorig jaar -1.043 fta");
    expect(figure?.statedChange?.value).toBe(-1043);
  });

  it("is said when it holds no figure that can be read, and the lines below it are read", () => {
    const { figure, findings } = read("Doel: zie noot", "Realisatie #DIV/0!", "Via inkoop 92 fta");
    expect(figure?.procurement?.value).toBe(92);
    expect(findings?.map((it) => [it.code, it.origin.kind === "cell" && it.origin.cell])).toEqual([
      ["figure-unreadable", "A3"],
      ["figure-unreadable", "A4"],
    ]);
  });

  it("is no line of it when it is a sentence about one", () => {
    const { findings } = read("Doel 822 fta", "Realisatie 508,5 fta", "Realisatie is afgerond.");
    expect(findings).toEqual([]);
  });
});
