import { expect, test } from "vitest";
import { figuresOfYear } from "../../src/domain/figures/figures-of-year";
import { barriersIn } from "../../src/report/description/barriers-in";
import { composeSheet, HEADER_ROW } from "../../src/report/composing/compose-sheet";
import { text } from "../../src/report/description/content";
import { figureCell, follow, labelCell } from "../../src/report/source/figure-cell";
import { mostDecimals } from "../../src/report/source/most-decimals";
import { noteBlock } from "../../src/report/composing/notes-below";
import type { ReportInput } from "../../src/report/source/report-input";
import type { SheetDescription } from "../../src/report/description/sheet-description";
import { inputOf } from "./report-input";
import { cellAt } from "./sheet-text";

/** As src/report/README.md has it, with the words of the Overzicht. */
function describeSixth(input: ReportInput): SheetDescription {
  const texts = input.language.report.overzicht;
  const figures = figuresOfYear(input.source.figures, input.year);
  return composeSheet(input, {
    name: "Realisatie",
    mark: { kind: "realisatie", year: input.year },
    title: text("Wat is gerealiseerd"),
    subtitle: texts.subtitle,
    warning: null,
    tables: [
      {
        top: HEADER_ROW,
        name: "Realisatie",
        columns: [
          { header: texts.columns.sector, look: "name", points: 200 },
          { header: texts.columns.realised, look: "figure", points: 80 },
        ],
        rows: figures.map((figure) => ({
          kind: "plain",
          cells: [
            labelCell(input.source, figure),
            figureCell(follow(input.source, figure, "realised")),
          ],
        })),
      },
    ],
    chart: null,
    notes: noteBlock(texts.notes.heading, [texts.notes.signs.dash], texts.definitions),
    workings: [],
    decimals: mostDecimals(figures),
    onePageTo: Infinity,
  });
}

test("a sixth sheet is one function, live, printable and without a barrier", () => {
  const sheet = describeSixth(inputOf());
  expect(barriersIn(sheet)).toEqual([]);
  expect([cellAt(sheet, "A5"), cellAt(sheet, "B5")]).toEqual(["Rijksoverheid", 4517]);
});
