import { describe, expect, test } from "vitest";
import english from "../../src/locale/en/functions.json";
import {
  isEntity,
  parseArea,
  errorText,
  type Locale,
  isCellError,
  type Scalar,
  newId,
} from "office-host/model";
import dutch from "../../src/locale/nl/functions.json";
import { storedFormula } from "office-host/playground/page/formula";
import { onHost } from "../fixtures/on-host";
import { descriptionsIn, helpPage, type ShownExample, type ShownPage } from "./help-page";

// What is executed is what stands on the pages in build/dist, with the add-in of headless.js.

const SHEET = "Sectorcijfers";
const IDS = Object.keys(dutch) as (keyof typeof dutch)[];
const LANGUAGES = [
  { locale: "nl", folder: "hulp", texts: dutch, excel: "nl-NL", point: "," },
  { locale: "en", folder: "help", texts: english, excel: "en-US", point: "." },
] as const;
type Language = (typeof LANGUAGES)[number];

const pageOf = ({ folder }: Language, id: string) => helpPage(`${folder}/${id.toLowerCase()}.html`);

/** Pages that calculate with the same table, by that table. */
function byFigures(pages: readonly ShownPage[]): Map<string, ShownPage[]> {
  const found = new Map<string, ShownPage[]>();
  for (const page of pages) {
    const key = JSON.stringify(page.figures);
    found.set(key, [...(found.get(key) ?? []), page]);
  }
  return found;
}

/** A workbook with the figures of a page as the Excel table that its examples name. */
async function workbookWith(figures: ShownPage["figures"], { locale, point }: Language) {
  // A number as a user types one.
  const rows = figures.map((row) =>
    row.map((text) => (/^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(point, ".")) : text)),
  );
  const opened = await onHost(rows, locale, { name: SHEET });
  const area = parseArea(`A1:E${rows.length}`);
  if (area && rows.length > 0) {
    const looks = { style: "", showBandedRows: false, showFilterButton: false };
    const headed = { hasHeaders: true, hasTotals: false };
    opened.workbook
      .sheet(SHEET)
      ?.tables.push({ id: newId(), name: SHEET, area, ...headed, ...looks });
    opened.workbook.recalculation?.structureChanged();
  }
  return opened;
}

/** What a cell shows, with as many decimals as the page shows of it. */
function shown(value: Scalar, asked: string, excel: Locale, point: string): string {
  if (isCellError(value)) return errorText(value.error, excel);
  if (isEntity(value)) return value.text;
  if (typeof value !== "number") return String(value ?? "");
  const decimals = asked.split(point)[1]?.length;
  return (decimals === undefined ? String(value) : value.toFixed(decimals)).replace(".", point);
}

/** Examples stand side by side, each with room for what it spills. */
const APART = 10;
const FIRST = { address: "H20", row: 19, column: 7 };

async function expectAllAsShown(
  { type, workbook }: Awaited<ReturnType<typeof onHost>>,
  examples: readonly ShownExample[],
  { excel, point }: Language,
) {
  const room = Array<null>(APART - 1).fill(null);
  await type(FIRST.address, [
    examples.flatMap(({ formula }) => [storedFormula(formula, excel), ...room]),
  ]);
  examples.forEach(({ formula, cells, message }, at) => {
    const value = (down: number, across: number) =>
      workbook.sheet(SHEET)?.value(FIRST.row + down, FIRST.column + at * APART + across) ?? null;
    const given = cells.map((row, down) =>
      row.map((text, across) => shown(value(down, across), text, excel, point)),
    );
    expect(given, formula).toEqual(cells);
    const beyond = [value(cells.length, 0), value(0, cells[0]?.length ?? 1)];
    expect(beyond, `${formula} fills more than is shown`).toEqual([null, null]);
    const first = value(0, 0);
    expect(isCellError(first) ? first.message : undefined, formula).toBe(message);
  });
}

describe.each(LANGUAGES)("the help in $locale", (language) => {
  test("gives on each page examples of its function, one of them with a result", () => {
    for (const id of IDS) {
      const { examples } = pageOf(language, id);
      expect(examples.length, id).toBe(dutch[id].examples.length);
      expect(examples[0]?.formula, id).toMatch(new RegExp(`^=BANEN\\.${id}\\(`));
      expect(examples[0]?.message, id).toBeUndefined();
      for (const { formula } of examples) expect(formula).toContain(`BANEN.${id}(`);
    }
  });

  test("shows in every example what the add-in gives", async () => {
    for (const [, pages] of byFigures(IDS.map((id) => pageOf(language, id)))) {
      const opened = await workbookWith(pages[0]?.figures ?? [], language);
      const examples = pages.flatMap((page) => page.examples);
      await expectAllAsShown(opened, examples, language);
    }
  });

  test("shows in Excel's dialogue the first example of the page", () => {
    for (const id of IDS) {
      const { description } = language.texts[id];
      const [first] = pageOf(language, id).examples;
      const metadata = language.locale === "nl" ? "functions-nl.json" : "functions.json";
      const told = descriptionsIn(metadata).get(id) ?? "";
      expect(told.startsWith(`${description} `), id).toBe(true);
      expect(told).toContain(`: ${first?.formula}`);
    }
  });
});
