import sample from "../../../assets/sample/cijfers2023.json";
import type { Problem } from "../../domain/findings";
import { problemOfWriting } from "../../office/excel";

const PRINTED = /^(\d{1,3}(?:\.\d{3})*)(?:,(\d+))?(%?)$/;
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Puts the figures of the letter over 2023 on a new sheet, to try the add-in with. Never rejects.
 *
 * @returns `null` when they are there
 */
export async function insertSample(): Promise<Problem | null> {
  const { sheet, columns, rows } = sample;
  const cells = rows.map((row) => row.map(cellOf));
  try {
    const { insertTable } = await import(
      /* webpackChunkName: "sample" */ "../../office/writing/insert-table"
    );
    await insertTable({
      name: sheet,
      rows: [
        columns.map(({ header }) => header),
        ...cells.map((row) => row.map(({ value }) => value)),
      ],
      formats: [columns.map(() => "@"), ...cells.map((row) => row.map(({ format }) => format))],
      widths: columns.map(({ width }) => width),
    });
    return null;
  } catch (error) {
    return problemOfWriting(error);
  }
}

/** A number as one, with the decimals that the letter prints; what is none stays text. */
function cellOf(text: string): { readonly value: string | number; readonly format: string } {
  if (YEAR.test(text)) return { value: Number(text), format: "0" };
  const [, whole = "", decimals = "", percent = ""] = PRINTED.exec(text) ?? [];
  if (whole === "") return { value: text, format: "General" };
  const places = decimals === "" ? "" : `.${"0".repeat(decimals.length)}`;
  const digits = `${whole.replaceAll(".", "")}${decimals}`;
  // Shifting the digits rather than dividing keeps 61,9% exactly 0.619.
  const value = Number(`${digits}e-${decimals.length + (percent === "" ? 0 : 2)}`);
  return { value, format: percent === "" ? `#,##0${places}` : `0${places}%` };
}
