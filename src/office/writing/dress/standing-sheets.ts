import type { StandingSheet } from "./dress-step";

/** Finds sheets by their names, each range but once: hundreds of areas share a few. */
export function standingSheets({
  workbook,
}: Excel.RequestContext): (name: string) => StandingSheet {
  const known = new Map<string, StandingSheet>();
  return (name) => {
    const sheet = known.get(name) ?? standingSheet(workbook.worksheets.getItem(name));
    known.set(name, sheet);
    return sheet;
  };
}

function standingSheet(worksheet: Excel.Worksheet): StandingSheet {
  const ranges = new Map<string, Excel.Range>();
  return {
    worksheet,
    range: (area) => {
      const range = ranges.get(area) ?? worksheet.getRange(area);
      ranges.set(area, range);
      return range;
    },
  };
}
