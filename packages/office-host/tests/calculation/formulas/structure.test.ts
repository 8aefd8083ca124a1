import { describe, expect, test } from "vitest";
import { addTable, formulaAt, makeBook, show, type, withFigures } from "../book";

describe("structured references", () => {
  test.each([
    ["=SUM(Sectorcijfers[Doel])", 11802],
    ["=SUM(sectorcijfers[doel])", 11802],
    ["=SUM(Sectorcijfers)", 11802 + 11063 + 2.5],
    ["=COUNTA(Sectorcijfers[#All])", 16],
    ["=COUNTA(Sectorcijfers[#Headers])", 4],
    ["=COUNTA(Sectorcijfers[#Data])", 12],
    ["=Sectorcijfers[[#Headers],[Doel]]", "Doel"],
    ["=COUNTA(Sectorcijfers[[#Headers],[#Data],[Doel]])", 4],
    ["=SUM(Sectorcijfers[[Doel]:[Realisatie]])", 11802 + 11063],
    ["=SUM(Sectorcijfers[% incl. SROI])", 2.5],
    ["=Sectorcijfers[[#This Row],[Doel]]", 552],
    ["=Sectorcijfers[@Doel]", 552],
    ["=Sectorcijfers[@[% incl. SROI]]", 0.5],
    ["=SUM(Sectorcijfers[Weg])", { error: "#REF!" }],
    ["=Sectorcijfers[[#Totals],[Doel]]", { error: "#REF!" }],
    ["=SUM(Andere[Doel])", { error: "#REF!" }],
  ])("%s beside the table's first row", (formula, expected) => {
    const { workbook } = makeBook(withFigures);
    type(workbook, "F2", formula);
    expect(show(workbook, "F2")).toEqual(expected);
  });

  test("[@Doel] is the formula's own row, inside the table without its name", () => {
    const { workbook } = makeBook(withFigures);
    type(workbook, "D2", [["=[@Realisatie]/[@Doel]"], ["=[@Realisatie]/[@Doel]"]]);
    expect(show(workbook, "D2:D3")).toEqual([[226 / 552], [6320 / 5250]]);
    type(workbook, "F9", "=Sectorcijfers[@Doel]");
    expect(show(workbook, "F9")).toEqual({ error: "#VALUE!" });
  });

  test("headers with brackets, quotes and signs are escaped", () => {
    const { workbook } = makeBook((book) => {
      const rows = [["a [b]", "c'd", "#e"], [1, 2, 3]]; // prettier-ignore
      rows.forEach((row, down) =>
        row.forEach((value, across) => (book.active.ensureCell(down, across).value = value)),
      );
      addTable(book.active, "T", "A1:C2");
    });
    type(workbook, "E2", [["=SUM(T['[a]])", "=SUM(T[a '[b']])", "=SUM(T[c''d])", "=SUM(T['#e])"]]);
    expect(show(workbook, "F2:H2")).toEqual([[1, 2, 3]]);
  });

  test("follow a table that grows", () => {
    const { workbook } = makeBook(withFigures);
    type(workbook, "F1", "=SUM(Sectorcijfers[Doel])");
    type(workbook, "A5", [["Defensie", 100]]);
    const [table] = workbook.active.tables;
    if (table) table.area = { ...table.area, bottom: 4 };
    workbook.recalculation?.structureChanged();
    expect(show(workbook, "F1")).toBe(11902);
    type(workbook, "B5", 200);
    expect(show(workbook, "F1")).toBe(12002);
  });

  test("follow a table's and a column's new name in their text", () => {
    const { workbook } = makeBook(withFigures);
    type(workbook, "F2", "=SUM(Sectorcijfers[[Doel]:[Realisatie]]) + Sectorcijfers[@Doel]");
    type(workbook, "D2", "=[@Doel]*2");
    type(workbook, "B1", "Doel in fta");
    expect(formulaAt(workbook, "F2")).toBe(
      "=SUM(Sectorcijfers[[Doel in fta]:[Realisatie]]) + Sectorcijfers[@[Doel in fta]]",
    );
    expect(formulaAt(workbook, "D2")).toBe("=[@[Doel in fta]]*2");
    const [table] = workbook.active.tables;
    if (table) table.name = "Cijfers";
    workbook.recalculation?.structureChanged();
    expect(formulaAt(workbook, "F2")).toContain("=SUM(Cijfers[[Doel in fta]:[Realisatie]])");
    type(workbook, "B2", 1000);
    expect(show(workbook, "D2:F2")).toEqual([[2000, null, 12250 + 11063 + 1000]]);
  });

  test("to a table that is deleted are #REF!", () => {
    const { workbook } = makeBook(withFigures);
    type(workbook, "F2", "=SUM(Sectorcijfers[Doel])");
    workbook.active.tables.length = 0;
    workbook.recalculation?.structureChanged();
    expect(formulaAt(workbook, "F2")).toBe("=SUM(#REF!)");
    expect(show(workbook, "F2")).toEqual({ error: "#REF!" });
  });

  test("typed before the table is made work once it is there", () => {
    const { workbook } = makeBook();
    type(workbook, "A1", [["Doel"], [5]]);
    type(workbook, "C1", "=SUM(Nieuw[Doel])");
    addTable(workbook.active, "Nieuw", "A1:A2");
    workbook.recalculation?.structureChanged();
    expect(show(workbook, "C1")).toBe(5);
  });
});

describe("sheets", () => {
  test("a formula follows a sheet's new name in its text and goes on", () => {
    const { workbook } = makeBook();
    const other = workbook.addSheet("Blad2");
    type(workbook, "Blad2!A1", 4);
    type(workbook, "A1", "=Blad2!A1*2 + SUM( blad2!$A$1:A3 )");
    workbook.renameSheet(other, "Mijn 'blad'");
    expect(formulaAt(workbook, "A1")).toBe(
      "='Mijn ''blad'''!A1*2 + SUM( 'Mijn ''blad'''!$A$1:A3 )",
    );
    expect(show(workbook, "A1")).toBe(12);
    type(workbook, "Mijn 'blad'!A1", 5);
    expect(show(workbook, "A1")).toBe(15);
  });

  test("a deleted sheet leaves #REF!, and a new one of its name does not heal it", () => {
    const { workbook } = makeBook();
    const other = workbook.addSheet("Blad2");
    type(workbook, "A1", [["=Blad2!A1+1", '="Blad2!A1"']]);
    workbook.deleteSheet(other);
    expect(formulaAt(workbook, "A1")).toBe("=#REF!A1+1");
    expect(formulaAt(workbook, "B1")).toBe('="Blad2!A1"');
    expect(show(workbook, "A1")).toEqual({ error: "#REF!" });
    workbook.addSheet("Blad2");
    expect(show(workbook, "A1")).toEqual({ error: "#REF!" });
  });

  test("a table on a deleted sheet goes with it", () => {
    const { workbook } = makeBook(withFigures);
    workbook.addSheet("Blad2");
    type(workbook, "Blad2!A1", "=SUM(Sectorcijfers[Doel])");
    expect(show(workbook, "Blad2!A1")).toBe(11802);
    workbook.deleteSheet(workbook.sheets[0] ?? workbook.active);
    expect(formulaAt(workbook, "Blad2!A1")).toBe("=SUM(#REF!)");
  });

  test("a sheet that takes another's name keeps its own formulas and charts' references", () => {
    const { workbook } = makeBook();
    const old = workbook.addSheet("Overzicht");
    const fresh = workbook.addSheet("tijdelijk");
    type(workbook, "tijdelijk!A1", [[3, "=tijdelijk!A1*2", "=A1*3"]]);
    const series = { name: "", values: "tijdelijk!$A$1:$A$3", hasDataLabels: false };
    fresh.charts.push({
      ...{ id: "c", name: "c", type: "BarClustered", title: { text: "", visible: false } },
      ...{ legend: { visible: false, position: "Top" }, left: 0, top: 0, width: 1, height: 1 },
      ...{ series: [series], categoryAxis: { visible: true, reversed: false } },
      valueAxis: { visible: true, gridlines: false },
    });
    workbook.deleteSheet(old);
    workbook.renameSheet(fresh, "Overzicht");
    expect(formulaAt(workbook, "Overzicht!B1")).toBe("=Overzicht!A1*2");
    expect(series.values).toBe("Overzicht!$A$1:$A$3");
    type(workbook, "Overzicht!A1", 4);
    expect(show(workbook, "Overzicht!A1:C1")).toEqual([[4, 8, 12]]);
  });

  test("a defined name stands for its formula", () => {
    const { workbook } = makeBook((book) => {
      book.active.ensureCell(0, 0).value = 7;
      const name = { name: "Norm", formula: "=Blad1!$A$1*2", comment: "", visible: true };
      book.names.push({ ...name, sheet: null });
    });
    type(workbook, "B1", "=Norm+1");
    expect(show(workbook, "B1")).toBe(15);
  });
});
