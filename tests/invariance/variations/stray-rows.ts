import { withRow } from "../edit-sheet";
import { BLANK, cell, cellAt, type Cell, type EditableSheet } from "../editable-sheet";
import type { TableShape } from "../table-shape";
import { onATable, type Variation } from "../variation";

interface StrayRow {
  readonly name: string;
  /** Directly below the headers, between two rows of figures, or anywhere below the headers. */
  readonly where: "below headers" | "between" | "anywhere";
  readonly cells: (sheet: EditableSheet, shape: TableShape) => Map<number, Cell>;
  readonly units?: boolean;
}

const figureColumns = ({ figures }: TableShape): number[] =>
  [...new Set(figures.map(({ column }) => column))].sort((a, b) => a - b);

const inFirst =
  (text: string): StrayRow["cells"] =>
  (_sheet, { area }) =>
    new Map([[area.left, cell(text)]]);

const inFigures =
  (label: string, at: (column: number, index: number) => Cell): StrayRow["cells"] =>
  (_sheet, shape) =>
    new Map([
      [shape.area.left, cell(label)],
      ...figureColumns(shape)
        .filter((column) => column !== shape.area.left)
        .map((column, index) => [column, at(column, index)] as const),
    ]);

const ROWS: readonly StrayRow[] = [
  { name: "nothing", where: "between", cells: () => new Map() },
  { name: "a remark", where: "between", cells: inFirst("* waarvan een deel voorlopig") },
  { name: "a source", where: "anywhere", cells: inFirst("Bron: opgave van de sectoren") },
  {
    name: "numbers of columns",
    where: "below headers",
    cells: (_sheet, { area }) =>
      new Map(
        Array.from({ length: area.right - area.left + 1 }, (_, at) => [
          area.left + at,
          cell(`(${at + 1})`),
        ]),
      ),
  },
  { name: "dashes", where: "below headers", cells: inFigures("", () => cell("---")) },
  {
    name: "units",
    where: "below headers",
    units: true,
    cells: (sheet, shape) =>
      new Map(
        figureColumns(shape).map((column) => {
          const rate = shape.figures.some(
            (each) => each.column === column && each.given.unit === "percentage",
          );
          return [column, cell(rate ? "%" : "fta")];
        }),
      ),
  },
  {
    name: "the headers again",
    where: "between",
    cells: (sheet, { headRow, area }) => {
      const again = new Map<number, Cell>();
      for (let column = area.left; headRow !== null && column <= area.right; column++) {
        const header = cellAt(sheet, headRow, column);
        if (header !== BLANK) again.set(column, { ...header });
      }
      return again;
    },
  },
  {
    name: "a part of the row above",
    where: "between",
    cells: inFigures("waarvan regio Noord", (_column, index) => cell(index + 3)),
  },
  {
    name: "an average",
    where: "anywhere",
    cells: inFigures("Gemiddelde", (_column, index) => cell(512.5 + index)),
  },
  { name: "codes", where: "below headers", cells: inFigures("", (column) => cell(`V${column}`)) },
];

/** A row that does not matter, in the table or at its end. */
export const STRAY_ROWS: readonly Variation[] = ROWS.map((stray) => ({
  name: `a row of ${stray.name}`,
  apply: onATable((random, sheet, shape) => {
    const { headRow, lines, area } = shape;
    const [first] = lines;
    if (shape.blocks || headRow === null || first === undefined) return null;
    if (stray.where === "between" && lines.length < 2) return null;
    const below = random.pick(stray.where === "between" ? lines.slice(1) : lines);
    if (stray.where === "below headers" && sheet.tables.length > 0) return null;
    const atEnd = stray.where === "anywhere" && random.chance(0.5);
    const inside = atEnd ? area.bottom + 1 : below;
    const at = stray.where === "below headers" ? headRow + 1 : inside;
    return {
      sheet: withRow(sheet, at, stray.cells(sheet, shape)),
      done: `row of ${stray.name} before row ${at + 1}`,
      allowance: { units: stray.units === true },
    };
  }),
}));
