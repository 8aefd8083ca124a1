import { attachCalculation, type Calculation } from "../../src/calculation/attach-calculation";
import { parseArea } from "../../src/model/area";
import { newId, Workbook, type CellInput } from "../../src/model/workbook";
import type { Scalar } from "../../src/model/scalar";
import type { Sheet } from "../../src/model/sheet";
import type { Table } from "../../src/model/table";
import { declare, FakePort } from "./fake-port";

const TARGETS: Readonly<Record<string, number>> = { Politie: 552, Gemeenten: 5250, Rijk: 6000 };

type Rows = readonly (readonly Scalar[])[];
const targetOf = (sector: Scalar): Scalar =>
  typeof sector === "string" && sector in TARGETS
    ? (TARGETS[sector] ?? null)
    : { error: "#N/A", message: `Geen doel voor ${String(sector)}.` };

/** Functions that the tests call; DOEL and ECHO answer in the shape they are asked in. */
export const declarations = [
  declare("DOEL", { sector: "matrix", "jaar?": "matrix", "cijfers?": "matrix" }),
  declare("ECHO", { value: "matrix" }, { takesErrors: true }),
  declare("DUBBEL", { value: "scalar" }),
  declare("RIJEN", { count: "scalar" }),
  declare("STROOM", { "value?": "matrix" }, { streaming: true }),
  declare("NU", {}),
];

export function makePort(): FakePort {
  return new FakePort({
    DOEL: (sectors: Rows) => sectors.map((row) => row.map(targetOf)),
    ECHO: (value: Rows) => value,
    DUBBEL: (value: number) => value * 2,
    RIJEN: (count: number) => Array.from({ length: count }, (_, index) => [`rij ${index + 1}`]),
    STROOM: () => 1,
    NU: () => 42,
  });
}

/** A workbook with one sheet, `Blad1`, and its formulas at work. */
export function makeBook(fill: (workbook: Workbook) => void = () => undefined) {
  const workbook = new Workbook();
  fill(workbook);
  const port = makePort();
  const calculation = attachCalculation(workbook, { declarations, port });
  return { workbook, port, calculation };
}

function sheetAndArea(workbook: Workbook, address: string) {
  const bang = address.lastIndexOf("!");
  const sheet = bang === -1 ? workbook.sheets[0] : workbook.sheet(address.slice(0, bang));
  const area = parseArea(address.slice(bang + 1));
  if (!sheet || !area) throw new Error(`No cell ${address}`);
  return { sheet, ...area };
}

export function input(value: Scalar): CellInput {
  return typeof value === "string" && value.startsWith("=")
    ? { kind: "formula", formula: value }
    : { kind: "value", value };
}

/** Types values and formulas from a cell on, rows below each other: `type(book, "B2", [[1, "=B2"]])`. */
export function type(workbook: Workbook, address: string, values: Rows | Scalar): void {
  const { sheet, top, left } = sheetAndArea(workbook, address);
  const rows: Rows = Array.isArray(values) ? (values as Rows) : [[values as Scalar]];
  workbook.edit(
    rows.flatMap((row, down) =>
      row.map((value, across) => ({
        ...{ sheet, row: top + down, column: left + across },
        input: input(value),
      })),
    ),
    "user",
  );
}

/** The values of a cell (one) or a range (rows). */
export function show(workbook: Workbook, address: string): Scalar | Scalar[][] {
  const { sheet, top, left, bottom, right } = sheetAndArea(workbook, address);
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, across) => sheet.value(top + down, left + across)),
  );
  return address.includes(":") ? rows : (rows[0]?.[0] ?? null);
}

export function formulaAt(workbook: Workbook, address: string): string | undefined {
  const { sheet, top, left } = sheetAndArea(workbook, address);
  return sheet.cell(top, left)?.formula;
}

export function addTable(sheet: Sheet, name: string, address: string): Table {
  const area = parseArea(address);
  if (!area) throw new Error(`No range ${address}`);
  const table: Table = {
    ...{ id: newId(), name, area, hasHeaders: true, hasTotals: false },
    ...{ style: "", showBandedRows: false, showFilterButton: false },
  };
  sheet.tables.push(table);
  return table;
}

/** Small sector figures as an Excel table `Sectorcijfers` on Blad1!A1:D4. */
export function withFigures(workbook: Workbook): void {
  const [sheet] = workbook.sheets;
  if (!sheet) return;
  const rows: Rows = [
    ["Sector", "Doel", "Realisatie", "% incl. SROI"],
    ["Politie", 552, 226, 0.5],
    ["Gemeenten", 5250, 6320, 1.25],
    ["Rijk", 6000, 4517, 0.75],
  ];
  rows.forEach((row, down) =>
    row.forEach((value, across) => {
      sheet.ensureCell(down, across).value = value;
    }),
  );
  addTable(sheet, "Sectorcijfers", "A1:D4");
}

/** Awaits the calls that are out, and checks that the end is the end. */
export async function settled(calculation: Calculation): Promise<void> {
  await calculation.settled();
}
