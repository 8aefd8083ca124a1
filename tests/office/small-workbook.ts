import { Workbook, type CellInput, parseArea, type Scalar, type Sheet } from "office-host/model";

/** A workbook with a source `Cijfers` of two sectors, for `smallSheet`. */
export function smallWorkbook(): Workbook {
  const workbook = new Workbook("Cijfers");
  const rows = [
    ["Sector", "Jaar", "Doel", "Realisatie"],
    ["Politie", 2023, 713, 387],
    ["Gemeenten", 2023, 5250, 6320],
  ];
  rows.forEach((row, down) =>
    row.forEach((value, across) => {
      const input = { kind: "value", value } as const;
      workbook.edit([{ sheet: workbook.active, row: down, column: across, input }], "user");
    }),
  );
  return workbook;
}

/** Types in a cell, as the user does. */
export function typeIn(workbook: Workbook, sheet: string, address: string, typed: Scalar): void {
  const place = parseArea(address);
  const target = workbook.sheet(sheet);
  if (!place || !target) throw new Error(`No cell ${sheet}!${address}`);
  const input: CellInput =
    typeof typed === "string" && typed.startsWith("=")
      ? { kind: "formula", formula: typed }
      : { kind: "value", value: typed };
  workbook.edit([{ sheet: target, row: place.top, column: place.left, input }], "user");
}

export function cellAt(workbook: Workbook, sheet: string, address: string) {
  const place = parseArea(address);
  return place && workbook.sheet(sheet)?.cell(place.top, place.left);
}

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}
