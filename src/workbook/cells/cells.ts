/** A cell's value as Excel gives it: `""` for a blank, an error as its en-US text (`"#N/A"`). */
export type CellValue = string | number | boolean;

/** An Excel table on a sheet; `range` is in A1 without the sheet's name, headers included. */
export interface SheetTable {
  readonly name: string;
  readonly range: string;
}

/** Whether days count from 1904; `"unknown"` where Excel did not tell. */
export type DateSystem1904 = boolean | "unknown";

/** The used part of one sheet, as plain data. Rows and columns count from 0. */
export interface SheetCells {
  readonly name: string;
  /** Row and column of `values[0][0]` on the sheet. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** en-US number formats in the shape of `values`; `null` where they were not read. */
  readonly numberFormats: readonly (readonly string[])[] | null;
  readonly tables: readonly SheetTable[];
  /** Merged areas in A1, without the sheet's name; left out where there are none. */
  readonly merges?: readonly string[] | "unknown";
  /** Whether days are counted from 1904, as in workbooks that an old Mac began. @default false */
  readonly date1904?: DateSystem1904;
}
