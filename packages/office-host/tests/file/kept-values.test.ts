import { readFileSync } from "node:fs";
import { describe, expect, it, onTestFinished } from "vitest";
import { attachCalculation } from "../../src/calculation";
import { openFile, saveFile } from "../../src/file";
import type { Workbook } from "../../src/model";
import { FakePort } from "../calculation/fake-port";
import { cellAt, fileParts, packageOf, partsOf } from "./workbooks";

const fixture = (name: string) =>
  new Uint8Array(readFileSync(`packages/office-host/tests/fixtures/files/${name}.xlsx`));

async function calculated(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await openFile(bytes, "map.xlsx");
  const calculation = attachCalculation(workbook, { declarations: [], port: new FakePort({}) });
  onTestFinished(() => calculation.dispose());
  await calculation.settled();
  return workbook;
}
const sheet = (rows: string, calcPr = "") =>
  packageOf(fileParts([{ name: "Blad1", rows }], { names: calcPr }));
const partOf = (bytes: Uint8Array) => partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join("")}</row>`;

describe("what was not ours stays", () => {
  it.each([
    "implicit-intersection",
    "iterate",
    "nostyles",
    "sheetname-gt-raw",
    "table-chart-comment",
  ])("%s: calculated here and saved without a change it is the same file", async (name) => {
    const bytes = fixture(name);
    expect(await saveFile(await calculated(bytes))).toEqual(bytes);
  });

  it("a formula that is done otherwise here keeps its value, and what follows from it too", async () => {
    // A nested SUBTOTAL is not counted twice; here it would be.
    const rows =
      row(1, '<c r="A1"><v>1</v></c>', '<c r="B1"><f>SUBTOTAL(9,A1:A2)</f><v>11</v></c>') +
      row(2, '<c r="A2"><f>SUBTOTAL(9,A1)</f><v>10</v></c>', '<c r="B2"><f>B1*2</f><v>22</v></c>');
    const workbook = await calculated(sheet(rows));
    expect(cellAt(workbook.active, "A2").value).toBe(10);
    expect(cellAt(workbook.active, "B2").value).toBe(22);
    expect(await saveFile(workbook)).toEqual(sheet(rows));
  });

  it("what follows from a cell that was written is calculated, the rest of its sheet stays", async () => {
    const rows =
      row(1, '<c r="A1"><v>1</v></c>', '<c r="B1"><f>A1*2</f><v>2</v></c>') +
      row(2, '<c r="A2"><v>5</v></c>', '<c r="B2"><f> A2 * 2 </f><v>10.0</v></c>');
    const workbook = await calculated(sheet(rows));
    const input = { kind: "value", value: 3 } as const;
    workbook.edit([{ sheet: workbook.active, row: 0, column: 0, input }], "addin");
    const written = partOf(await saveFile(workbook));
    expect(written).toContain('<c r="B1"><f>A1*2</f><v>6</v></c>');
    expect(written).toContain('<c r="B2"><f> A2 * 2 </f><v>10.0</v></c>');
    expect(partsOf(await saveFile(workbook))["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it("a value that was kept is kept again in the file that was saved", async () => {
    const rows =
      row(1, '<c r="A1"><v>1</v></c>', '<c r="B1"><f>NOW()+RAND()</f><v>1</v></c>') +
      row(2, '<c r="A2"><f>SUBTOTAL(9,A1)</f><v>10</v></c>', '<c r="B2"><f>B1*2</f><v>22</v></c>');
    const once = await calculated(sheet(rows));
    const input = { kind: "value", value: 3 } as const;
    once.edit([{ sheet: once.active, row: 4, column: 0, input }], "addin");
    const again = await calculated(await saveFile(once));
    again.edit([{ sheet: again.active, row: 5, column: 0, input }], "addin");
    for (const [cell, value] of [
      ["B1", 1],
      ["A2", 10],
      ["B2", 22],
    ] as const)
      expect(cellAt(again.active, cell).value).toBe(value);
  });

  it("values that a writer calls incomplete are calculated here", async () => {
    const rows = row(1, '<c r="A1"><v>4</v></c>', '<c r="B1"><f>A1*2</f><v>0</v></c>');
    const workbook = await calculated(sheet(rows, '<calcPr calcCompleted="0"/>'));
    expect(cellAt(workbook.active, "B1").value).toBe(8);
  });

  it("values of a writer that did not calculate are calculated here, and stay in the file", async () => {
    const rows = row(1, '<c r="A1"><v>4</v></c>', '<c r="B1"><f>A1*2</f><v>0</v></c>');
    const bytes = sheet(rows, '<calcPr fullCalcOnLoad="1"/>');
    const workbook = await calculated(bytes);
    expect(cellAt(workbook.active, "B1").value).toBe(8);
    expect(await saveFile(workbook)).toEqual(bytes);
  });

  it("a formula without a value gets one, and the file stays as it was", async () => {
    const bytes = sheet(row(1, '<c r="A1"><v>4</v></c>', '<c r="B1"><f>A1*2</f></c>'));
    const workbook = await calculated(bytes);
    expect(cellAt(workbook.active, "B1").value).toBe(8);
    expect(await saveFile(workbook)).toEqual(bytes);
  });
});

describe("files that broke something", () => {
  it.each([
    ...["used-to-last-cell", "column-xfd", "corner-10000", "far-corner", "far-corner-source"],
    ...["row-1048576", "digits-310", "redos-nbsp-32000", "wholecols", "spill-giant"],
    ...["deep-formula", "never-settles", "implicit-intersection", "iterate", "nostyles"],
    ...["sheetname-gt-raw", "table-chart-comment"],
  ])("%s opens, and costs what is filled", async (name) => {
    const workbook = await openFile(fixture(name), `${name}.xlsx`);
    const cells = workbook.sheets.flatMap((each) => [...each.cells()]);
    expect(cells.length).toBeGreaterThan(10);
    expect(cells.length).toBeLessThan(1000);
    expect(await saveFile(workbook)).toEqual(fixture(name));
  });

  it("panic-prefix is no XML, and the part is named", async () => {
    await expect(openFile(fixture("panic-prefix"), "a.xlsx")).rejects.toMatchObject({
      reason: "damaged",
      place: "xl/workbook.xml",
    });
  });
});
