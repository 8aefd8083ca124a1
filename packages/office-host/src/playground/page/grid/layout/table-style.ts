import type { Sheet, CellStyle, Table } from "../../../../model";

/** Office's colours in the order in which its table styles go through them. */
const ACCENTS = ["#000000", "#4472c4", "#ed7d31", "#a5a5a5", "#ffc000", "#5b9bd5", "#70ad47"];

interface TableLook {
  readonly header: CellStyle;
  readonly stripe: CellStyle;
  readonly lastRow: CellStyle;
}

/** A colour with so much white in it: 0 is the colour itself, 1 is white. */
function tint(color: string, white: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return `#${parts
    .map((part) =>
      Math.round(part + (255 - part) * white)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** The look of one of Excel's built-in styles, roughly: light ones have lines, others a filled header. */
function lookOf(style: string): TableLook | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!match) return null;
  const number = Number(match[2]);
  const accent = ACCENTS[(number - 1) % ACCENTS.length] ?? "#000000";
  const line = { weight: "thin", color: accent } as const;
  const filled = match[1] !== "Light" || (number >= 8 && number <= 14);
  return {
    header: filled
      ? { bold: true, fill: accent, color: "#ffffff" }
      : { bold: true, borders: { top: line, bottom: line } },
    stripe: { fill: tint(accent, accent === "#000000" ? 0.85 : 0.8) },
    lastRow: { borders: { bottom: line } },
  };
}

function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find(
    ({ area }) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  );
}

/** What a table's style gives a cell; the cell's own style goes over it. */
export function tableStyle(sheet: Sheet, row: number, column: number): CellStyle | undefined {
  const table = tableAt(sheet, row, column);
  const look = table && lookOf(table.style);
  if (!look) return undefined;
  const first = table.area.top + (table.hasHeaders ? 1 : 0);
  if (row < first) return look.header;
  const striped = table.showBandedRows && (row - first) % 2 === 0 ? look.stripe : {};
  return row === table.area.bottom ? { ...striped, ...look.lastRow } : striped;
}
