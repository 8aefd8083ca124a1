import { describe, expect, test } from "vitest";
import { sumOrganisations } from "../../../src/domain/organisations/sum-organisations";
import type { FigureRow } from "../../../src/domain/figures/figure-row";
import type { SectorFigure } from "../../../src/domain/figures/sector-figure";
import { sourceCell, type ReportSource } from "../../../src/report/source/report-source";
import { sourceExpression } from "../../../src/report/expressions/source-expression";
import { cell, organisationRow as row } from "../../fixtures/organisations";

function realisedOf(rows: readonly FigureRow[]) {
  const { realised } = sumOrganisations(rows).figures[0] ?? {};
  return sourceExpression(realised ?? null, null);
}

describe("a formula that follows a sum over organisations", () => {
  test("adds up the cells as they are, with room for one that reports later", () => {
    const rows = [
      row(2, "BZK", { realised: 80.2 }),
      row(3, "OCW", { realised: "" }),
      row(4, "VWS", { realised: 20 }),
      row(7, "Financiën", { realised: 0.1 }),
    ];
    expect(realisedOf(rows)).toEqual({
      expression: 'IF(COUNT(Opgave!D2:D4,Opgave!D7)=0,"–",ROUND(SUM(Opgave!D2:D4,Opgave!D7),6))',
      gives: 100.3,
    });
  });

  test("converts what stands there as text, and counts no cell twice", () => {
    const rows = [row(2, "BZK", { realised: "+/- 1.900 fta" }), row(3, "OCW", { realised: 20 })];
    expect(realisedOf(rows)).toEqual({
      expression:
        'IF(COUNTA(Opgave!D2:D3)=0,"–",ROUND(SUM(Opgave!D2:D3)+IF(ISTEXT(Opgave!D2),NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(Opgave!D2,"+/-",""),"fta",""),",","."),0),6))',
      gives: 1920,
    });
  });

  test("is left out where Excel would not take it, and the value stands", () => {
    const given = (i: number) => ({ realised: i % 2 === 0 ? 3 : "3 fta" });
    const rows = Array.from({ length: 600 }, (_, i) => row(i + 2, `School ${i}`, given(i)));
    expect(realisedOf(rows)).toEqual({ expression: null, gives: 1800 });
    const apart = Array.from({ length: 600 }, (_, i) => row(i * 2 + 2, `S ${i}`, { realised: 3 }));
    expect(realisedOf(apart)).toEqual({ expression: null, gives: 1800 });
  });
});

describe("the cells that a report follows", () => {
  const source = (figures: readonly SectorFigure[], layout?: string): ReportSource => ({
    ...{ sheet: "Opgave", range: "A1:I9", table: null, figures },
    ...(layout !== undefined && { layout }),
    columns: { sector: "B", target: "C", realised: "D" },
  });
  const rows = [
    row(2, "BZK", { target: 5, realised: "" }),
    row(3, "OCW", { target: 5, realised: "" }),
  ];

  test("are none for a sum that nobody gave a part of: one part is not the sum", () => {
    const [rijk] = sumOrganisations(rows).figures;
    if (!rijk) throw new Error("no figure");
    expect(sourceCell(source([rijk]), rijk, "realised")).toBeNull();
    expect(sourceExpression(rijk.realised, null)).toEqual({ expression: null, gives: null });
  });

  test("are the blank cell of a sector's own row", () => {
    const own = row(2, null, { target: 5, realised: "" });
    expect(sourceCell(source([own]), own, "realised")).toBe("Opgave!D2");
    expect(sourceCell(source([own], "blocks"), own, "realised")).toBe("Opgave!D2");
  });

  test("are not found by their column in a table that holds a sector elsewhere than in a row", () => {
    const own = { ...row(2, null, { target: 5 }), origin: cell("B2") };
    expect(sourceCell(source([own]), own, "realised")).toBe("Opgave!D2");
    expect(sourceCell(source([own], "years-across"), own, "realised")).toBeNull();
    expect(sourceCell(source([own]), own, "sector")).toBe("Opgave!B2");
    const titled = { ...own, origin: cell("A1") };
    expect(sourceCell(source([titled]), titled, "sector")).toBeNull();
  });
});
