import { sheetCells } from "./editable-sheet";
import { alternativesOf } from "./given-figures";
import type { Trial } from "./try-variants";

/** Of what is shown: a cell, a sheet, a list of figures. */
const WIDTH = 16;
const ROWS = 24;
const LONG = 1200;

/** A failing workbook as text: how to have it again, what was done, what differs and the cells. */
export function showTrial(
  { number, subject, variation, varied, verdict }: Trial,
  seed: number,
): string {
  const sheets = varied.sheets.map(sheetCells);
  const cells = sheets.flatMap(({ name, top, left, values, tables, merges }) => [
    `  [${name}] from row ${top + 1}, column ${left + 1}` +
      `${tables.length > 0 ? ` tables ${tables.map(({ range }) => range).join(" ")}` : ""}` +
      `${merges && merges.length > 0 ? ` merged ${String(merges)}` : ""}`,
    ...values.slice(0, ROWS).map((row) => `    ${row.map((value) => shown(value)).join("|")}`),
    ...(values.length > ROWS ? [`    and ${values.length - ROWS} more rows`] : []),
  ]);
  const read = alternativesOf(sheets).map(({ source, figures, findings }) => {
    const given = [...figures].map(
      ([key, { value, unit }]) => `${key}=${value}${unit && ` ${unit}`}`,
    );
    const said = findings.map(({ code, label, origin }) => {
      const at = origin.kind === "cell" ? ` ${origin.cell}` : "";
      return `${code}${label === null ? "" : ` ${label}`}${at}`;
    });
    return (
      `  read ${source.layout} ${source.sheet ?? ""}!${source.range}` +
      ` ${source.reasons.map(({ code }) => code).join(",")}\n` +
      `    ${given.join("; ").slice(0, LONG)}\n    findings: ${said.join("; ").slice(0, LONG)}`
    );
  });
  return [
    `${verdict.outcome}: --seed ${seed} --only ${number}: ${variation.name}: ${varied.done}`,
    `  of ${subject.name}`,
    ...verdict.details.slice(0, 6).map((detail) => `  ${detail}`),
    ...cells,
    ...read,
  ].join("\n");
}

/** How many cells it takes to understand a failure. */
export const sizeOf = ({ varied }: Trial): number =>
  varied.sheets.reduce((sum, { rows }) => sum + rows.flat().length, 0);

const shown = (value: string | number | boolean): string =>
  String(value).replaceAll("\n", "\\n").slice(0, WIDTH).padEnd(WIDTH);
