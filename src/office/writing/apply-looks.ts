import type { Line, Look, SheetDescription } from "../../report/description";

/** Widths, heights and looks: a few actions an area, none a cell. */
export function applyLooks(sheet: Excel.Worksheet, description: SheetDescription): void {
  for (const { area, look } of description.styled) {
    const named = description.looks[look];
    if (!named) throw new RangeError(`The sheet's description has no look named ${look}.`);
    applyLook(sheet.getRange(area), named);
  }
  for (const { columns, points } of description.columnWidths)
    sheet.getRange(columns).format.columnWidth = points;
  for (const { rows, points } of description.rowHeights)
    sheet.getRange(rows).format.rowHeight = points;
}

function applyLook(range: Excel.Range, look: Look): void {
  const { format } = range;
  // A single value goes for every cell of the range, though the types ask for one a cell.
  if (look.numberFormat !== undefined)
    range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  applyFont(format, look);
  for (const [edge, line] of Object.entries(look.lines ?? {}))
    applyLine(format.borders.getItem(EDGES[edge as keyof typeof EDGES]), line);
}

function applyFont(format: Excel.RangeFormat, { size, bold, italic, color }: Look): void {
  if (size !== undefined) format.font.size = size;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (color !== undefined) format.font.color = color;
}

function applyLine(border: Excel.RangeBorder, { weight, color }: Line): void {
  border.style = "Continuous";
  border.weight = WEIGHTS[weight];
  border.color = color;
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;
const WEIGHTS = { hairline: "Hairline", thin: "Thin", medium: "Medium" } as const;
const EDGES = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  right: "EdgeRight",
  between: "InsideHorizontal",
} as const;
