import { parseArea, type Sheet } from "../../model";
import {
  count,
  range,
  invalidArgument,
  itemNotFound,
  reference,
  type ObjectType,
  type BatchContext,
} from "../protocol";

const at = (member: string) => `WorksheetFreezePanes.${member}`;

export const worksheetFreezePanesObject: ObjectType<"WorksheetFreezePanes"> = {
  methods: {
    FreezeRows: (sheet, [rows], context) =>
      freeze(sheet, { rows: count(rows ?? 1, at("freezeRows")), columns: 0 }, context),
    FreezeColumns: (sheet, [columns], context) =>
      freeze(sheet, { rows: 0, columns: count(columns ?? 1, at("freezeColumns")) }, context),
    FreezeAt: (sheet, [given], context) => {
      const area = typeof given === "string" ? parseArea(given) : range(given, at("freezeAt")).area;
      if (!area) throw invalidArgument(at("freezeAt"));
      // Whole rows freeze no columns, and the other way round.
      const rows = area.bottom + 1 >= 1_048_576 ? 0 : area.bottom + 1;
      const columns = area.right + 1 >= 16_384 ? 0 : area.right + 1;
      freeze(sheet, { rows, columns }, context);
    },
    Unfreeze: (sheet, _, context) => freeze(sheet, { rows: 0, columns: 0 }, context),
    GetLocation: (sheet) => {
      const found = location(sheet);
      if (!found) throw itemNotFound(at("getLocation"));
      return found;
    },
    GetLocationOrNullObject: location,
  },
};

function freeze(sheet: Sheet, frozen: Sheet["frozen"], context: BatchContext): void {
  sheet.frozen = frozen;
  context.drawn(sheet);
}

function location(sheet: Sheet) {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const bottom = (rows || 1_048_576) - 1;
  const right = (columns || 16_384) - 1;
  return reference("Range", { sheet, area: { top: 0, left: 0, bottom, right } });
}
