import { onSide } from "../edit-sheet";
import { BLANK, type EditableSheet } from "../editable-sheet";
import type { Area } from "../reader";
import type { TableShape } from "../table-shape";
import type { Variation } from "../variation";

/** The table is turned where it stands: titles stay above it, notes come below it. */
export const TURNED: Variation = {
  name: "the table on its side",
  apply: (random, { sheets, shapes }) => {
    if (shapes.length === 0) return null;
    const shape = random.pick(shapes);
    const alone = shapes.filter(({ sheet }) => sheet === shape.sheet).length === 1;
    const at = sheets.findIndex(({ name }) => name === shape.sheet);
    const sheet = sheets[at];
    if (!sheet || !alone || shape.blocks || shape.headRow === null) return null;
    const area = onSheet(shape);
    if (!isWhole(sheet, area)) return null;
    return { sheets: sheets.with(at, turned(sheet, area)), done: "turned" };
  },
};

const onSheet = ({ lying, area }: TableShape): Area =>
  lying ? { top: area.left, left: area.top, bottom: area.right, right: area.bottom } : area;

/** Nothing stands beside it, and no merged cell sticks out of it. */
function isWhole({ rows, merges }: EditableSheet, area: Area): boolean {
  const beside = rows
    .slice(area.top, area.bottom + 1)
    .some((row) => row.some(({ value }, at) => value !== "" && !within(at, area)));
  return !beside && merges.every((each) => each.bottom < area.top || each.top > area.bottom);
}

const within = (column: number, { left, right }: Area): boolean =>
  left <= column && column <= right;

function turned(sheet: EditableSheet, area: Area): EditableSheet {
  const table = sheet.rows
    .slice(area.top, area.bottom + 1)
    .map((row) =>
      Array.from({ length: area.right - area.left + 1 }, (_, at) => row[area.left + at]),
    );
  const cells = table.map((row) => row.map((each) => each ?? BLANK));
  const onItsSide = onSide({ ...sheet, rows: cells }).rows.map((row) => [
    ...Array.from({ length: area.left }, () => BLANK),
    ...row,
  ]);
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, area.top), ...onItsSide, ...sheet.rows.slice(area.bottom + 1)],
    merges: sheet.merges.filter(({ bottom }) => bottom < area.top),
    tables: [],
  };
}
