import type { Place } from "./formulas-in";

/** Cells with all that an explanation of them needs. */
export interface PlaceCells {
  readonly values: readonly (readonly unknown[])[];
  /** In en-US; `null` of a large range, where nobody asks how each cell came about. */
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly texts: readonly (readonly string[])[] | null;
  readonly formats: readonly (readonly unknown[])[] | null;
}

/** Above this many cells a range is read as values alone. */
const LARGE = 2000;

/**
 * Reads ranges of several sheets, in two syncs: whether the sheets are there, and their cells.
 *
 * @returns `null` for a range of a sheet that is gone
 * @throws OfficeExtension.Error what Excel refused
 */
export async function readPlaces(
  places: readonly (Place & { readonly cells: number })[],
): Promise<(PlaceCells | null)[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const names = [...new Set(places.map(({ sheet }) => sheet))];
    const sheets = new Map(
      names.map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)] as const),
    );
    await context.sync();
    const asked = places.map(({ sheet: name, range, cells }) => {
      const sheet = sheets.get(name);
      if (sheet === undefined || sheet.isNullObject) return null;
      const isLarge = cells > LARGE;
      const loaded = sheet
        .getRange(range)
        .load(isLarge ? "values" : "values,formulas,text,numberFormat");
      return { loaded, isLarge };
    });
    await context.sync();
    return asked.map((each) => each && cellsOf(each.loaded, each.isLarge));
  });
}

function cellsOf(range: Excel.Range, isLarge: boolean): PlaceCells {
  const values = range.values as unknown[][];
  if (isLarge) return { values, formulas: null, texts: null, formats: null };
  return {
    values,
    formulas: range.formulas as unknown[][],
    texts: range.text,
    formats: range.numberFormat as unknown[][],
  };
}
