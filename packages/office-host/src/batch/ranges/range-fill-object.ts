import { color, type ObjectType } from "../protocol";
import { cellsOf, styleProperty } from "../cells";

export const rangeFillObject: ObjectType<"RangeFill"> = {
  sheetOf: ({ sheet }) => sheet,
  writes: ["Clear"],
  properties: {
    // A cell without a fill says white, as in Excel.
    Color: styleProperty(
      ({ fill }) => fill ?? "#FFFFFF",
      (value) => ({ fill: color(value, "RangeFill.color") }),
    ),
  },
  methods: {
    Clear(range, _, { drawn }) {
      for (const { row, column } of cellsOf(range)) {
        const cell = range.sheet.cell(row, column);
        if (!cell?.style) continue;
        const unfilled = { ...cell.style };
        Reflect.deleteProperty(unfilled, "fill");
        cell.style = unfilled;
      }
      drawn(range.sheet);
    },
  },
};
