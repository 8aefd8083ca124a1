import fc from "fast-check";
import { expect, test } from "vitest";
import { answerTable } from "../../src/functions/answers/table-question";
import { languageFor } from "../../src/locale/language";
import { anyRows, askOne, LABELS, MEASURES, YEARS, type AnyRow } from "./any-source";

const dutch = languageFor("nl-NL");
const none = { kind: "none", sheets: 1 } as const;
const HEADERS = ["Sector", "Jaar", "Doel", "Realisatie", "SROI"];
/** Beside the figures, as analysts have them: they change nothing. */
const ASIDE = ["Opmerking", "Contactpersoon"];
const COLUMNS = [...HEADERS, ...ASIDE];

function cellsOf({ label, year, target, realised, procurement }: AnyRow): (string | number)[] {
  return [label, year, target ?? "", realised ?? "", procurement ?? "", "", "J. de Vries"];
}

/** The rows as a range with headers, its columns in this order. */
function rangeOf(rows: readonly AnyRow[], order: readonly number[]): (string | number)[][] {
  const lines = [COLUMNS, ...rows.map(cellsOf)];
  return lines.map((line) => order.map((column) => line[column] ?? ""));
}

const columns = COLUMNS.map((_, column) => column);
const hasFigures = (rows: readonly AnyRow[]) =>
  rows.some(({ target, realised }) => target !== null || realised !== null);

/** Rows, and the same rows and columns in another order. */
const reordered = anyRows.filter(hasFigures).chain((rows) =>
  fc.record({
    range: fc.constant(rangeOf(rows, columns)),
    shuffled: fc
      .tuple(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.shuffledSubarray(columns, { minLength: columns.length }),
      )
      .map(([others, order]) => rangeOf(others, order)),
  }),
);

/** Messages may name the sectors of a group in the order of the source. */
const codeOf = (cell: unknown) =>
  typeof cell === "object" && cell !== null && "error" in cell ? cell.error : cell;

test("the order of rows and columns of the source does not matter to any function", () => {
  const who = fc.constantFrom(...LABELS, "Overheid", "Onderwijs", "Totaal");
  fc.assert(
    fc.property(
      ...[reordered, fc.constantFrom(...MEASURES), who, fc.constantFrom(null, ...YEARS, 2025)],
      ({ range, shuffled }, measure, sector, jaar) => {
        const asked = { measure, sector, jaar };
        expect(codeOf(askOne({ ...asked, cijfers: shuffled }, none))).toEqual(
          codeOf(askOne({ ...asked, cijfers: range }, none)),
        );
      },
    ),
    { numRuns: 300 },
  );
});

test("nor to which rows SECTOREN and OVERZICHT give", () => {
  fc.assert(
    fc.property(reordered, fc.constantFrom(...YEARS), ({ range, shuffled }, jaar) => {
      const rowsOf = (table: "sectors" | "overview", cijfers: unknown) => {
        const given = answerTable({ table, jaar, groep: null, cijfers }, () => none, dutch);
        return Array.isArray(given) ? given.map((row) => JSON.stringify(row)).sort() : given;
      };
      expect(rowsOf("sectors", shuffled)).toEqual(rowsOf("sectors", range));
      expect(rowsOf("overview", shuffled)).toEqual(rowsOf("overview", range));
    }),
  );
});
