import type { Area, Border, CellStyle, Edge, LineWeight } from "../../model";
import {
  color,
  count,
  oneOf,
  itemNotFound,
  reference,
  type ObjectType,
  type BatchContext,
  type RangeTarget,
  type Side,
  type Targets,
} from "../protocol";
import { cellsOf } from "../cells";

const sides: readonly Side[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];
const at = (member: string) => `RangeBorder.${member}`;

export const rangeBorderCollectionObject: ObjectType<"RangeBorderCollection"> = {
  properties: { Count: { get: () => sides.length } },
  items: (range) => sides.map((side) => reference("RangeBorder", { ...range, side })),
  item: (range, key) =>
    reference("RangeBorder", {
      ...range,
      side: oneOf(key, sides, "RangeBorderCollection.getItem"),
    }),
  methods: {
    GetItemAt(range, [index]) {
      const side = sides[count(index, "RangeBorderCollection.getItemAt")];
      if (!side) throw itemNotFound("RangeBorderCollection.getItemAt");
      return reference("RangeBorder", { ...range, side });
    },
  },
};

const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;

export const rangeBorderObject: ObjectType<"RangeBorder"> = {
  id: ({ side }) => side,
  sheetOf: ({ sheet }) => sheet,
  properties: {
    SideIndex: { get: ({ side }) => side },
    // Every line this host draws is an unbroken one.
    Style: {
      get: (target) => (borderOf(target).weight === "none" ? "None" : "Continuous"),
      set: (target, value, context) => {
        const none = oneOf(value, styles, at("style")) === "None";
        draw(target, context, (line) => ({
          ...line,
          weight: none ? "none" : line.weight === "none" ? "thin" : line.weight,
        }));
      },
    },
    Weight: {
      get: (target) =>
        capital(borderOf(target).weight === "none" ? "thin" : borderOf(target).weight),
      set: (target, value, context) => {
        const weight = oneOf(value, weights, at("weight")).toLowerCase() as LineWeight;
        draw(target, context, (line) => ({ ...line, weight }));
      },
    },
    Color: {
      get: (target) => borderOf(target).color,
      set: (target, value, context) => {
        const given = color(value, at("color"));
        // Setting only a color draws a thin line.
        draw(target, context, (line) => ({
          color: given,
          weight: line.weight === "none" ? "thin" : line.weight,
        }));
      },
    },
  },
};

const NO_LINE: Border = { weight: "none", color: "#000000" };

function borderOf(target: Targets["RangeBorder"]): Border {
  const [first] = edgesOf(target);
  if (!first) return NO_LINE;
  const { top, left } = first.area;
  return target.sheet.cell(top, left)?.style?.borders?.[first.edge] ?? NO_LINE;
}

function draw(
  target: Targets["RangeBorder"],
  context: BatchContext,
  change: (line: Border) => Border,
): void {
  const { sheet } = target;
  for (const { area, edge } of edgesOf(target)) {
    for (const { row, column } of cellsOf({ sheet, area })) {
      const borders: CellStyle["borders"] = sheet.cell(row, column)?.style?.borders ?? {};
      const line = change(borders[edge] ?? NO_LINE);
      sheet.setStyle(row, column, { borders: { ...borders, [edge]: line } });
    }
  }
  context.drawn(sheet);
}

/** Which cells' edges a side of a range is. */
function edgesOf({ area, side }: RangeTarget & { side: Side }): { area: Area; edge: Edge }[] {
  const { top, left, bottom, right } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: top }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: bottom }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: left }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: right }, edge: "right" }];
    case "InsideHorizontal":
      return top < bottom ? [{ area: { ...area, bottom: bottom - 1 }, edge: "bottom" }] : [];
    case "InsideVertical":
      return left < right ? [{ area: { ...area, right: right - 1 }, edge: "right" }] : [];
    default:
      // The model knows no diagonals.
      return [];
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
