import {
  address,
  merged,
  text,
  type Block,
  type CellContent,
  type StyledArea,
  type TableDescription,
} from "../description";

/** How the cells of a column look; each is a look of `sheetLooks`. */
export type ColumnLook =
  | "name"
  | "noteMark"
  | "figure"
  | "rate"
  | "plainRate"
  | "share"
  | "change"
  | "bar"
  | "words"
  | "amount"
  | "year";

/** Looks whose headers stand to the right, as their cells do. */
const RIGHT: ReadonlySet<ColumnLook> = new Set([
  "figure",
  "rate",
  "plainRate",
  "share",
  "change",
  "bar",
  "amount",
]);

export interface SheetColumn {
  /** Differs from the other headers of its table, as Excel wants it. */
  readonly header: string;
  readonly look: ColumnLook;
  /** Width in points; that of the first table counts. */
  readonly points: number;
}

export interface SheetRow {
  readonly kind: "plain" | "group" | "subtotal" | "total" | "aside";
  /** One a column. */
  readonly cells: readonly (CellContent | null)[];
  /** How all of its cells look but the first, where its columns do not say. */
  readonly cellLook?: string;
  /** Looks for single cells, by column: doubts stand where the figure is. */
  readonly looks?: readonly { readonly column: number; readonly look: string }[];
}

/** A table of a described sheet, from its first column on. */
export interface SheetTable {
  /** Row of its headers, from 0. */
  readonly top: number;
  /** As an Excel table; a screen reader says its headers. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Which rows have hairlines between them, from the first to the last; all when left out. */
  readonly ruled?: readonly (readonly [first: number, last: number])[];
}

/** The last row of a table, from 0. */
export const bottomOf = ({ top, rows }: SheetTable): number => top + rows.length;

export function tableBlock({ top, columns, rows }: SheetTable): Block {
  return {
    top,
    left: 0,
    rows: [columns.map(({ header }) => text(header)), ...rows.map(({ cells }) => cells)],
  };
}

export function tableDescription(table: SheetTable): TableDescription {
  const { top, name, columns } = table;
  return { name, area: address(top, 0, bottomOf(table), columns.length - 1) };
}

/** Headers over a strong rule, hairlines between rows, weight for groups and totals. */
export function tableStyles(table: SheetTable): StyledArea[] {
  const { top, columns, rows, ruled } = table;
  const [last, bottom] = [columns.length - 1, bottomOf(table)];
  const down = (column: number): string => address(top + 1, column, bottom, column);
  return [
    { look: "table", area: address(top, 0, bottom, last) },
    ...columns.map(({ look }, column) => ({ look, area: down(column) })),
    ...(ruled ?? [[top + 1, bottom]]).map(([from, to]) => ({
      look: "rules",
      area: address(from, 0, to, last),
    })),
    { look: "header", area: address(top, 0, top, last) },
    ...columns.flatMap(({ look }, column) => headerStyles(look, address(top, column))),
    ...rows.flatMap((row, index) => rowStyles(row, top + 1 + index, last)),
    ...merged(
      rows.flatMap(({ looks = [] }, index) =>
        looks.map((look) => ({ ...look, row: top + 1 + index })),
      ),
    ),
  ];
}

function headerStyles(look: ColumnLook, area: string): StyledArea[] {
  if (look === "noteMark") return [{ look: "center", area }];
  if (!RIGHT.has(look)) return [];
  // Where the cells stand off the bars, so does their header.
  return look === "rate" ? [{ look, area }] : [{ look: "right", area }];
}

function rowStyles({ kind, cellLook }: SheetRow, row: number, last: number): StyledArea[] {
  const whole = kind === "plain" ? [] : [{ look: kind, area: address(row, 0, row, last) }];
  return cellLook ? [{ look: cellLook, area: address(row, 1, row, last) }, ...whole] : whole;
}
