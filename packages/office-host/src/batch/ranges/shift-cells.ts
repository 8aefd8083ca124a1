import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model";
import { clearRange } from "./clear-range";
import { columnCount, intersect, isEntireColumn, isEntireRow, moveCells, rowCount } from "../cells";
import { HostError, oneOf, reference, type Method, type RangeTarget } from "../protocol";

/** `Range.insert`: what stands there, and all below or beside it, makes room. */
export const insertCells: Method<RangeTarget> = ({ sheet, area }, [shift], context) => {
  const direction = oneOf(shift, ["Down", "Right"] as const, "Range.insert");
  refuseTables({ sheet, area }, direction === "Down", "Range.insert");
  const down = direction === "Down" && !isEntireColumn(area);
  moveCells(
    context.workbook,
    sheet,
    down ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 },
    down ? { rows: rowCount(area) } : { columns: columnCount(area) },
  );
  context.drawn(sheet);
  return reference("Range", { sheet, area });
};

/** `Range.delete`: what stands below or beside it comes in its place. */
export const deleteCells: Method<RangeTarget> = ({ sheet, area }, [shift], context) => {
  const direction = oneOf(shift, ["Up", "Left"] as const, "Range.delete");
  refuseTables({ sheet, area }, direction === "Up", "Range.delete");
  const up = direction === "Up" && !isEntireColumn(area);
  clearRange({ sheet, area }, ["All"], context);
  moveCells(
    context.workbook,
    sheet,
    up
      ? { ...area, top: area.bottom + 1, bottom: MAX_ROWS - 1 }
      : { ...area, left: area.right + 1, right: MAX_COLUMNS - 1 },
    up ? { rows: -rowCount(area) } : { columns: -columnCount(area) },
  );
  context.drawn(sheet);
};

/** Excel does not tear a table apart; where it would move one as a whole this host does not. */
function refuseTables({ sheet, area }: RangeTarget, vertical: boolean, location: string): void {
  const touched: Area =
    vertical && !isEntireRow(area)
      ? { ...area, bottom: MAX_ROWS - 1 }
      : { ...area, right: MAX_COLUMNS - 1 };
  if (sheet.tables.some((table) => intersect(table.area, touched)))
    throw new HostError("InsertDeleteConflict", location);
}
