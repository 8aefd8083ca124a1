import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveFile } from "office-host/file";
import { makeSheets } from "../fixtures/made-sheets";
import type { ReportWorkbook } from "../fixtures/report-workbooks";
import { cellAt } from "../report/sheet-text";
import { convert } from "./soffice";

export interface PrintedSheet {
  readonly sheet: string;
  readonly kind: string;
  readonly pdf: string;
  /** Its first page, from 1; 0 when none holds its title. */
  readonly page: number;
  readonly pages: number;
}

/** Has LibreOffice print a workbook with every sheet, and says on which pages each stands. */
export async function printedSheets(
  given: ReportWorkbook,
  folder: string,
): Promise<PrintedSheet[]> {
  const made = await makeSheets(given);
  if (!made) return [];
  const file = join(folder, `${given.name}-druk.xlsx`);
  writeFileSync(file, await saveFile(made.workbook));
  const pdf = join(convert([file], "pdf", given.tag, folder), `${given.name}-druk.pdf`);
  const texts = pageTexts(pdf);
  let from = 0;
  const starts = [...made.sheets].map(([sheet, description]) => {
    const title = plain(String(cellAt(description, "A1")));
    const page = texts.findIndex((text, index) => index >= from && text.includes(title)) + 1;
    if (page > 0) from = page;
    return { sheet, kind: description.mark.kind, pdf, page };
  });
  return starts.map((start, index) => ({
    ...start,
    pages: (starts[index + 1]?.page ?? texts.length + 1) - start.page,
  }));
}

function pageTexts(pdf: string): string[] {
  const { stdout } = spawnSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  return stdout.replace(/\f$/, "").split("\f").map(plain);
}

/** Blanks in print are of any width. */
const plain = (text: string): string => text.replace(/\s+/g, "");
