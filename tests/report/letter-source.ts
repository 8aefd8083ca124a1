import sample from "../../assets/sample/cijfers2023.json";
import { parseQuantity } from "../../src/domain/quantities/parse-quantity";
import type { Quantity } from "../../src/domain/quantities/quantity";
import type { SectorFigure } from "../../src/domain/figures/sector-figure";
import { groupOf, sectorKey } from "../../src/domain/sectors/sectors";
import type { ReportSource } from "../../src/report/source/report-source";

const COLUMNS = { sector: "A", year: "B", target: "C", realised: "D", procurement: "G" } as const;

/** The figures of the letter as they stand in the sample workbook, `Sectorcijfers!A1:I14`. */
export function letterSource(): ReportSource {
  return sourceOf(sample.rows);
}

/** Rows as in the sample's data file, from row 2 of the sheet `Sectorcijfers`. */
export function sourceOf(rows: readonly (readonly string[])[]): ReportSource {
  return {
    sheet: "Sectorcijfers",
    range: `A1:I${rows.length + 1}`,
    table: "Sectorcijfers",
    columns: COLUMNS,
    figures: rows.map((cells, index) => figureOf(cells, index + 2)),
  };
}

function figureOf(cells: readonly string[], row: number): SectorFigure {
  const at = (column: number): string => cells[column] ?? "";
  const quantity = (column: number): Quantity | null =>
    quantityOf(at(column), `${"ABCDEFGHI"[column]}${row}`);
  const sector = sectorKey(at(0));
  const coverage = /^(\d+) van (\d+)$/.exec(at(5));
  return {
    sector,
    label: at(0),
    group: groupOf(sector),
    year: at(1) === "" ? null : Number(at(1)),
    target: quantity(2),
    realised: quantity(3),
    statedRate: quantity(4),
    procurement: quantity(6),
    statedRateInclProcurement: quantity(7),
    hiredIn: null,
    statedChange: null,
    origin: { kind: "cell", sheet: "Sectorcijfers", cell: `A${row}` },
    blanks: {},
    remark: at(8) === "" ? null : at(8),
    coverage: coverage
      ? {
          reported: Number(coverage[1]),
          of: Number(coverage[2]),
          origin: { kind: "cell", sheet: "Sectorcijfers", cell: `F${row}` },
        }
      : null,
  };
}

function quantityOf(text: string, cell: string): Quantity | null {
  const reading = parseQuantity(text, { origin: { kind: "cell", sheet: "Sectorcijfers", cell } });
  if (reading.kind !== "figure") return null;
  return { ...reading.quantity, stored: /^[\d.,%]+$/.test(text) ? "number" : "text" };
}
