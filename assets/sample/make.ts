import { readFileSync, writeFileSync } from "node:fs";
import { saveFile } from "office-host/file";
import { type Scalar, type Sheet, type CellStyle, newId, Workbook } from "office-host/model";

import { organisationsSample } from "./organisations-sample";
import { messySample } from "./messy-sample";

/** The sample's figures as the letter prints them, and how its columns look. */
interface SampleData {
  readonly source: string;
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly {
    readonly header: string;
    /** Points. */
    readonly width: number;
    readonly align?: "right";
    readonly indent?: number;
  }[];
  readonly rows: readonly (readonly string[])[];
}

const PRINTED_NUMBER = /^(\d{1,3}(?:\.\d{3})*)(?:,(\d+))?(%?)$/;
const YEAR = /^(?:19|20)\d\d$/;

const data = JSON.parse(
  readFileSync(new URL("cijfers2023.json", import.meta.url), "utf8"),
) as SampleData;

async function makeSample(): Promise<void> {
  const workbook = new Workbook(data.sheet);
  workbook.properties.set("title", "Voorbeeld: sectorcijfers banenafspraak over 2023");
  workbook.properties.set("subject", data.source);
  dress(workbook.active);
  fill(workbook.active);
  workbook.active.tables.push({
    id: newId(),
    name: data.table,
    area: { top: 0, left: 0, bottom: data.rows.length, right: data.columns.length - 1 },
    hasHeaders: true,
    hasTotals: false,
    style: "TableStyleLight1",
    showBandedRows: true,
    showFilterButton: true,
  });
  writeFileSync(new URL("voorbeeld.xlsx", import.meta.url), await saveFile(workbook));
}

function dress(sheet: Sheet): void {
  data.columns.forEach(({ width }, column) => sheet.columnWidths.set(column, width));
  sheet.rowHeights.set(0, 21);
  sheet.frozen = { rows: 1, columns: 1 };
  Object.assign(sheet.pageLayout, {
    orientation: "landscape",
    paperSize: "a4",
    fitToWidth: 1,
    titleRows: "$1:$1",
  });
}

function fill(sheet: Sheet): void {
  data.columns.forEach(({ header, align, indent }, column) => {
    const style = {
      bold: true,
      color: "#1B3A57",
      horizontal: align ?? "left",
      vertical: "center",
      ...(indent ? { indent } : {}),
    } satisfies CellStyle;
    Object.assign(sheet.ensureCell(0, column), { value: header, style });
  });
  data.rows.forEach((texts, row) =>
    texts.forEach((text, column) => {
      const { value, numberFormat } = readPrinted(text);
      if (value === null) return;
      const cell = sheet.ensureCell(row + 1, column);
      cell.value = value;
      const { align: horizontal, indent } = data.columns[column] ?? {};
      cell.style = {
        ...(numberFormat ? { numberFormat } : {}),
        ...(horizontal ? { horizontal } : {}),
        ...(indent ? { horizontal: "left", indent } : {}),
      };
    }),
  );
}

/** `508,5` is the number 508.5 shown with one decimal, `61,9%` is 0.619; `+/- 700 fta` stays text. */
function readPrinted(text: string): { value: Scalar; numberFormat?: string } {
  if (text === "") return { value: null };
  if (YEAR.test(text)) return { value: Number(text), numberFormat: "0" };
  const match = PRINTED_NUMBER.exec(text);
  if (!match) return { value: text };
  const [, whole = "", decimals = "", percent] = match;
  const places = decimals === "" ? "" : `.${"0".repeat(decimals.length)}`;
  if (!percent)
    return {
      value: Number(`${whole.replaceAll(".", "")}.${decimals}`),
      numberFormat: `#,##0${places}`,
    };
  // Shifting the digits rather than dividing keeps 61,9% exactly 0.619.
  const digits = `${whole}${decimals}`;
  return { value: Number(`${digits}e-${decimals.length + 2}`), numberFormat: `0${places}%` };
}

await makeSample();
for (const [name, workbook] of [
  ["rommelig.xlsx", messySample()],
  ["organisaties.xlsx", organisationsSample()],
] as const)
  writeFileSync(new URL(name, import.meta.url), await saveFile(workbook));
