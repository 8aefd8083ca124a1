import { color, number, oneOf, type ObjectType } from "../protocol";
import { drawnProperty } from "./chart-part-objects";

export const chartFillObject: ObjectType<"ChartFill"> = {
  sheetOf: ({ sheet }) => sheet,
  writes: ["Clear", "SetSolidColor"],
  methods: {
    SetSolidColor(target, [value], context) {
      target.set(color(value, "ChartFill.setSolidColor"));
      context.drawn(target.sheet);
    },
    Clear(target, _, context) {
      target.set(undefined);
      context.drawn(target.sheet);
    },
  },
};

export const chartLineFormatObject: ObjectType<"ChartLineFormat"> = {
  sheetOf: ({ sheet }) => sheet,
  writes: ["Clear"],
  properties: {
    Color: drawnProperty(
      (target) => target.get() ?? "#000000",
      (target, value) => target.set(color(value, "ChartLineFormat.color")),
    ),
    Weight: drawnProperty(
      (target) => target.weight(),
      (target, value) => target.setWeight(number(value, "ChartLineFormat.weight")),
    ),
    LineStyle: drawnProperty(
      (target) => (target.get() === undefined ? "None" : "Continuous"),
      (target, value) => {
        const style = oneOf(
          value,
          ["None", "Continuous", "Automatic"],
          "ChartLineFormat.lineStyle",
        );
        target.set(style === "None" ? undefined : (target.get() ?? "#000000"));
      },
    ),
  },
  methods: {
    Clear(target, _, context) {
      target.set(undefined);
      context.drawn(target.sheet);
    },
  },
};
