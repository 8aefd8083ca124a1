import type { FigureField } from "../quantities";

/** Where one of the things that tell a figure comes from. */
export type ToldBy =
  /** Columns by their letters, or rows by their numbers. */
  | { readonly by: "lines"; readonly lines: readonly string[] }
  /** Headers over the figures, headings between them. */
  | { readonly by: "headers" | "headings" | "sheet" | "nothing" }
  | { readonly by: "title"; readonly cell: string | null };

/** How a table was read: what tells of each figure whose it is, of which year, and what it gives. */
export interface LaidOut {
  /** Of a table on its side each figure's kind has a row. */
  readonly lines: "columns" | "rows";
  readonly sector: ToldBy;
  readonly year: ToldBy;
  /** Each kind of figure with its lines; empty where rows say it, or a title. */
  readonly figures: readonly { readonly field: FigureField; readonly lines: readonly string[] }[];
  readonly measure: ToldBy | null;
}
