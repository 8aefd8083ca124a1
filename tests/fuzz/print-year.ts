import type { CellValue } from "../../src/workbook/cells/cells";
import type { Random } from "./random";
import type { Style } from "./style";

const DAY = 86_400_000;
/** Days between the two ways in which Excel counts them. */
const SYSTEMS_APART = 1462;

/** A year as this table writes years, in a column of years or as a header. */
export function printYear(
  random: Random,
  style: Style,
  year: number,
): { readonly value: CellValue; readonly format: string } {
  const format = "General";
  switch (style.years) {
    case "number":
      return { value: year, format };
    case "text":
      return { value: String(year), format };
    case "date": {
      const days = (Date.UTC(year, 11, 31) - Date.UTC(1899, 11, 30)) / DAY;
      const value = style.date1904 ? days - SYSTEMS_APART : days;
      return { value, format: random.pick(["d-m-yyyy", "yyyy-mm-dd", "dd/mm/yyyy"]) };
    }
    case "date-text":
      return { value: random.pick([`31-12-${year}`, `31 december ${year}`]), format };
    case "words": {
      const words = [`ultimo ${year}`, `${year} (voorlopig)`, `${year}*`, `jaar ${year}`];
      return { value: random.pick(words), format };
    }
  }
}
