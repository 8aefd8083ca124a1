import { FIGURE_FIELDS, reportedYear, type SectorFigure } from "../../domain/figures";
import type { LetterReading, Mention } from "../reading";
import type { ComparedLetter, LeftOut, Tied, WorkbookFigures } from "./compared-letter";
import { counterpartsOf } from "./counterparts-of";
import { sameFigure } from "./same-figure";

/**
 * Lays a letter against a workbook. Each number that speaks of a sector or a total agrees with a
 * cell, or with what cells give; or differs from it; or is not in the workbook.
 */
export function compareLetter(reading: LetterReading, workbook: WorkbookFigures): ComparedLetter {
  const agrees: Tied[] = [];
  const differs: Tied[] = [];
  const notInWorkbook: Mention[] = [];
  for (const mention of [...reading.mentions, ...reading.totals, ...severalSectors(reading)]) {
    const counterparts = counterpartsOf(mention, workbook);
    const same = counterparts.find(({ quantity }) => sameFigure(mention.quantity, quantity));
    const [first] = counterparts;
    if (same) agrees.push({ mention, workbook: same });
    else if (first) differs.push({ mention, workbook: first });
    else notInWorkbook.push(mention);
  }
  return { agrees, differs, notInWorkbook, leftOut: leftOutOf(reading, workbook) };
}

const severalSectors = ({ sums }: LetterReading): Mention[] =>
  sums.flatMap(({ who, mention }) => (who.kind === "sectors" && mention ? [mention] : []));

/** Of the year that the letter is about: other years it names in passing. */
function leftOutOf(
  { mentions, year: about }: LetterReading,
  { figures }: WorkbookFigures,
): LeftOut[] {
  const year = about ?? reportedYear(figures);
  const isSaid = ({ sector }: SectorFigure, field: string): boolean =>
    mentions.some(
      (each) =>
        each.who.kind === "sector" &&
        each.who.sector === sector &&
        each.what === field &&
        (each.year ?? year) === year,
    );
  return figures
    .filter((figure) => figure.year === year)
    .flatMap((figure) =>
      FIGURE_FIELDS.flatMap((field): LeftOut[] => {
        const quantity = figure[field];
        if (!quantity || isSaid(figure, field)) return [];
        const { sector, label } = figure;
        return [{ sector, label, year, field, quantity }];
      }),
    );
}
