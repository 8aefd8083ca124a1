import type { Package } from "spreadsheet/parts";
import type { Workbook } from "../../../model";
import type { StylesWriter } from "../styles";

/** What writing a sheet needs beside the sheet. */
export interface SheetContext {
  readonly pack: Package;
  readonly workbookPath: string;
  readonly workbook: Workbook;
  readonly styles: StylesWriter;
  /** Another tab is the active one than in the file. */
  readonly activated: boolean;
}

/** An attribute that names a relationship (`r:id`). */
export function relationAttribute(pack: Package, id: string): Record<string, string> {
  return { [`{${pack.dialect.relations}}id`]: id };
}
