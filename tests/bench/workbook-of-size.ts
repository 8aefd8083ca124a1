import { newId, Workbook, type CellEdit, type CellInput, type Scalar } from "office-host/model";

const HEADERS = ["Sector", "Jaar", "Doel", "Realisatie", "Realisatiepercentage"];

/** A workbook with one Excel table `Sectorcijfers` of so many sectors over 2023. */
export function workbookOfSize(rows: number): Workbook {
  const workbook = new Workbook("Sectorcijfers");
  const sheet = workbook.active;
  const lines: Scalar[][] = [HEADERS, ...Array.from({ length: rows }, (_, at) => lineOf(at))];
  const edits = lines.flatMap((line, row) =>
    line.map((value, column): CellEdit => {
      const input: CellInput = { kind: "value", value };
      return { sheet, row, column, input };
    }),
  );
  workbook.edit(edits, "file");
  sheet.tables.push({
    id: newId(),
    name: "Sectorcijfers",
    area: { top: 0, left: 0, bottom: rows, right: HEADERS.length - 1 },
    hasHeaders: true,
    hasTotals: false,
    style: "TableStyleLight1",
    showBandedRows: false,
    showFilterButton: true,
  });
  return workbook;
}

function lineOf(at: number): Scalar[] {
  const target = 100 + (at % 50);
  const realised = 40 + (at % 30);
  return [`Sector ${at + 1}`, 2023, target, realised, realised / target];
}
