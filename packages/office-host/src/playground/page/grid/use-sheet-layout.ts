import { useMemo, useState } from "react";
import type { Sheet, Area } from "../../../model";
import { usePage } from "../session";
import { barScale, sheetAxes, sheetExtent, type SheetAxes, type RowLayoutInput } from "./layout";
import { gridWindow } from "./grid-window";
import type { Selection } from "./movement";
import { useConditionalStyles } from "./use-conditional-styles";
import type { Viewport } from "./use-viewport";

export interface SheetLayout {
  readonly axes: SheetAxes;
  /** The rows and columns that are drawn. */
  readonly seen: Area;
  readonly input: RowLayoutInput;
}

/** Sizes of rows and columns, laid out as far as the selection or the scrolling reached. */
function useAxes(sheet: Sheet, version: number, selection: Selection, view: Viewport): SheetAxes {
  const [scrolled, setScrolled] = useState({ sheet, row: 0, column: 0 });
  const reach = {
    row: Math.max(selection.row, scrolled.sheet === sheet ? scrolled.row : 0),
    column: Math.max(selection.column, scrolled.sheet === sheet ? scrolled.column : 0),
  };
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what is used changes with the version
  const used = useMemo(() => sheet.usedArea(false), [sheet, version]);
  const { rows, columns } = sheetExtent(used, reach);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet's sizes change with the version
  const axes = useMemo(() => sheetAxes(sheet, { rows, columns }), [sheet, rows, columns, version]);
  const row = axes.rows.at(view.top + view.height);
  const column = axes.columns.at(view.left + view.width);
  if (row >= rows - 2 || column >= columns - 2) {
    if (scrolled.sheet !== sheet || row > scrolled.row || column > scrolled.column)
      setScrolled({ sheet, row, column });
  }
  return axes;
}

/** All that the rows of a sheet need to be drawn. */
export function useSheetLayout(
  sheet: Sheet,
  version: number,
  selection: Selection,
  view: Viewport,
): SheetLayout {
  const { session, locale } = usePage();
  const { workbook, calculation } = session;
  const axes = useAxes(sheet, version, selection, view);
  const seen = gridWindow(sheet, axes, view);
  const conditional = useConditionalStyles(
    calculation,
    sheet,
    { ...seen, top: 0, left: 0 },
    version,
  );
  const input = useMemo(
    () => ({
      sheet,
      axes,
      locale,
      bodyFont: workbook.bodyFont,
      bars: sheet.conditionalFormats
        .filter((format) => format.kind === "dataBar")
        .map((bar) => ({ bar, scale: barScale(sheet, bar) })),
      conditionalStyle: conditional,
    }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the sheet's cells change with the version
    [sheet, axes, locale, workbook, conditional, version],
  );
  return { axes, seen, input };
}
