import { formatOf, displayText, type Sheet, type Table, type CellEdit } from "../../model";

/** Edits in a table's header row become text: a table's columns always have names. */
export function headerNames(sheet: Sheet, edits: CellEdit[]): CellEdit[] {
  if (sheet.tables.length === 0) return edits;
  return edits.map((edit) => (inHeader(sheet, edit) ? { ...edit, input: asName(edit) } : edit));
}

function inHeader(sheet: Sheet, { row, column }: CellEdit): Table | undefined {
  return sheet.tables.find(
    ({ hasHeaders, area }) =>
      hasHeaders && area.top === row && area.left <= column && column <= area.right,
  );
}

function asName({ sheet, row, column, input }: CellEdit): CellEdit["input"] {
  if (input.kind === "formula") return { kind: "value", value: input.formula };
  if (typeof input.value === "string") return input;
  const table = inHeader(sheet, { sheet, row, column, input });
  const number = column - (table?.area.left ?? 0) + 1;
  const format = sheet.cell(row, column)?.style?.numberFormat;
  const value =
    input.value === null ? `Column${number}` : displayText(input.value, format, "en-US");
  return { kind: "value", value };
}

/**
 * What a new table's header row becomes: each name text, none empty, none twice.
 * @param columnWord `Kolom` in a Dutch Excel
 */
export function headersFor(sheet: Sheet, area: Table["area"], columnWord: string): CellEdit[] {
  const taken = new Set<string>();
  const edits: CellEdit[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const cell = sheet.cell(area.top, column);
    const shown = displayText(cell?.value ?? null, formatOf(cell), "en-US");
    const name = free(shown === "" ? `${columnWord}${column - area.left + 1}` : shown, taken);
    taken.add(name.toLowerCase());
    if (cell?.value !== name || cell.formula !== undefined)
      edits.push({ sheet, row: area.top, column, input: { kind: "value", value: name } });
  }
  return edits;
}

function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  let number = 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number++;
  return `${name}${number}`;
}
