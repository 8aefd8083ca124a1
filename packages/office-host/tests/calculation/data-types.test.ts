import { expect, test } from "vitest";
import { attachCalculation } from "../../src/calculation/attach-calculation";
import { formatOf } from "../../src/model/cell";
import { displayText } from "../../src/model/display-text";
import type { Entity } from "../../src/model/entity";
import { Workbook } from "../../src/model/workbook";
import { show, type } from "./book";
import { declare, FakePort } from "./fake-port";

const number = (basicValue: number) => ({
  ...{ type: "FormattedNumber", basicValue, numberFormat: "#,##0.0" },
});
const card = (text: string, target: number): Entity => ({
  type: "Entity",
  text,
  properties: {
    Doel: number(target),
    "% incl. SROI": { type: "Error", basicType: "Error", basicValue: "#N/A" },
    Jaren: { type: "Array", elements: [[2022], [2023]] },
    Groep: { type: "Entity", text: "Overheid", properties: { Doel: number(9000) } },
  },
});

type Rows = readonly (readonly unknown[])[];

function makeBook() {
  const workbook = new Workbook();
  const port = new FakePort({
    KAART: (sectors: Rows) =>
      sectors.map((row) => row.map((sector, at) => card(String(sector), 100 * (at + 1)))),
    DEEL: () => ({ number: 0.5, format: "0.0%" }),
    ZIE: (rows: Rows) => JSON.stringify(rows),
    GEWOON: (rows: Rows) => JSON.stringify(rows),
  });
  const declarations = [
    declare("KAART", { sector: "matrix" }, { dataTypes: true }),
    declare("DEEL", {}, { dataTypes: true }),
    declare("ZIE", { value: "matrix" }, { dataTypes: true, takesErrors: true }),
    declare("GEWOON", { value: "matrix" }, { takesErrors: true }),
  ];
  return { workbook, calculation: attachCalculation(workbook, { declarations, port }) };
}

function text(workbook: Workbook, column: number): string {
  const cell = workbook.active.cell(0, column);
  return displayText(cell?.value ?? null, formatOf(cell), "nl-NL");
}

test("[U8] a number that brings its format is shown by it, and goes on through sums with it", async () => {
  const { workbook, calculation } = makeBook();
  type(workbook, "A1", [["=BANEN.DEEL()", "=A1", "=A1+A1", "=A1*3", "=LEN(A1)"]]);
  await calculation.settled();
  expect(show(workbook, "A1:E1")).toEqual([[0.5, 0.5, 1, 1.5, 3]]);
  expect([0, 1, 2, 3, 4].map((column) => text(workbook, column))).toEqual([
    ...["50,0%", "50,0%", "100,0%", "1,5", "3"],
  ]);
});

test("[U8] a cell's own format comes first, and what is typed there has no other", async () => {
  const { workbook, calculation } = makeBook();
  type(workbook, "A1", [["=BANEN.DEEL()", "=BANEN.DEEL()"]]);
  workbook.active.setStyle(0, 0, { numberFormat: "0.00" });
  await calculation.settled();
  expect([text(workbook, 0), text(workbook, 1)]).toEqual(["0,50", "50,0%"]);
  type(workbook, "A1", [[2, 3]]);
  expect([text(workbook, 0), text(workbook, 1)]).toEqual(["2,00", "3"]);
});

test("[U9] an entity shows its text, can be referred to, and its fields are read", async () => {
  const { workbook, calculation } = makeBook();
  type(workbook, "A1", [
    ['=BANEN.KAART("Politie")', "=A1", "=A1.Doel", "=A1.doel*2", '=FIELDVALUE(B1,"Doel")'],
    ["=A1.[% incl. SROI]", "=$A$1.Tekort", "=C1.Doel", "=A1.Groep.Doel", "=A1+1"],
  ]);
  await calculation.settled();
  expect(show(workbook, "A1:E2")).toEqual([
    [card("Politie", 100), card("Politie", 100), 100, 200, 100],
    [{ error: "#N/A" }, { error: "#FIELD!" }, { error: "#FIELD!" }, 9000, { error: "#VALUE!" }],
  ]);
  expect([text(workbook, 0), text(workbook, 1), text(workbook, 2)]).toEqual([
    ...["Politie", "Politie", "100,0"],
  ]);
});

test("[U9] entities spill, and a field is read of each; a field with rows spills", async () => {
  const { workbook, calculation } = makeBook();
  type(workbook, "A1", [['=BANEN.KAART({"Politie","Rijk"})']]);
  type(workbook, "A3", [["=A1#.Doel"]]);
  type(workbook, "A4", [["=SUM(A1:B1.Doel)", "=B1.Doel"]]);
  type(workbook, "A6", [["=A1.Jaren"]]);
  await calculation.settled();
  expect(show(workbook, "A1:B1")).toEqual([[card("Politie", 100), card("Rijk", 200)]]);
  expect(show(workbook, "A3:B4")).toEqual([
    [100, 200],
    [300, 200],
  ]);
  expect(show(workbook, "A6:A7")).toEqual([[2022], [2023]]);
});

test("[U9] what is made of an entity as if it were text is #VALUE!", async () => {
  const { workbook, calculation } = makeBook();
  type(workbook, "A1", [
    ['=BANEN.KAART("Politie")', '="x"&A1', "=UPPER(A1)", "=CONCAT(A1)", '=IFERROR(A1,"fout")'],
  ]);
  await calculation.settled();
  const refused = { error: "#VALUE!" };
  expect(show(workbook, "B1:E1")).toEqual([[refused, refused, refused, card("Politie", 100)]]);
});

test("[U7] they reach the function that takes them, and others as basic values", async () => {
  const { workbook, calculation } = makeBook();
  type(workbook, "A1", [['=BANEN.KAART("Politie")', "=BANEN.DEEL()"]]);
  type(workbook, "A2", [["=BANEN.ZIE(A1:B1)", "=BANEN.GEWOON(A1:B1)"]]);
  await calculation.settled();
  expect(JSON.parse(String(show(workbook, "A2")))).toEqual([
    [card("Politie", 100), { number: 0.5, format: "0.0%" }],
  ]);
  expect(JSON.parse(String(show(workbook, "B2")))).toEqual([[{ error: "#VALUE!" }, 0.5]]);
});

test("[U9] evaluate gives a field of an entity", async () => {
  const { workbook, calculation } = makeBook();
  type(workbook, "A1", [['=BANEN.KAART("Politie")']]);
  await calculation.settled();
  expect(await calculation.evaluate("=A1.Doel")).toEqual({ number: 100, format: "#,##0.0" });
});
