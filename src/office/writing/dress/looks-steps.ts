import type { Line, Look, SheetDescription } from "../../../report/description";
import type { DressStep, StandingSheet } from "./dress-step";

/** Widths, heights and looks, a step for each thing that is set: a few actions an area, none a cell. */
export function looksSteps(description: SheetDescription): DressStep[] {
  const looked = styledAreas(description);
  const looks = Object.entries(SETTERS).map(([family, set]) =>
    step(family, ({ range }) => {
      for (const { area, look } of looked) set(range(area), look);
    }),
  );
  return [
    ...looks,
    step("column widths", ({ range }) => {
      for (const { columns, points } of description.columnWidths)
        range(columns).format.columnWidth = points;
    }),
    step("row heights", ({ range }) => {
      for (const { rows, points } of description.rowHeights) range(rows).format.rowHeight = points;
    }),
    step("gridlines", ({ worksheet }) => {
      worksheet.showGridlines = false;
    }),
    step("frozen rows", ({ worksheet }) => {
      if (description.frozenRows > 0) worksheet.freezePanes.freezeRows(description.frozenRows);
    }),
    step("tables", ({ worksheet }) => {
      description.tables.forEach((_, index) => dressTable(worksheet.tables.getItemAt(index)));
    }),
  ];
}

function step(family: string, run: (sheet: StandingSheet) => void): DressStep {
  return { dress: "looks", family, run };
}

/** The looks by the areas that have them. */
export function styledAreas({ styled, looks }: SheetDescription): { area: string; look: Look }[] {
  return styled.map(({ area, look: name }) => {
    const look = looks[name];
    if (!look) throw new RangeError(`The sheet's description has no look named ${name}.`);
    return { area, look };
  });
}

/** How a table looks is the cells' own affair. */
function dressTable(table: Excel.Table): void {
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = false;
}

const SETTERS: Readonly<Record<string, (range: Excel.Range, look: Look) => void>> = {
  alignment: ({ format }, { horizontal, vertical, indent, wrap }) => {
    if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
    if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
    if (indent !== undefined) format.indentLevel = indent;
    if (wrap !== undefined) format.wrapText = wrap;
  },
  fonts: ({ format }, { size, bold, italic, color }) => {
    if (size !== undefined) format.font.size = size;
    if (bold !== undefined) format.font.bold = bold;
    if (italic !== undefined) format.font.italic = italic;
    if (color !== undefined) format.font.color = color;
  },
  lines: ({ format }, { lines }) => {
    for (const [edge, line] of Object.entries(lines ?? {}))
      applyLine(format.borders.getItem(EDGES[edge as keyof typeof EDGES]), line);
  },
  fills: ({ format }, { fill }) => {
    if (fill !== undefined) format.fill.color = fill;
  },
};

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
