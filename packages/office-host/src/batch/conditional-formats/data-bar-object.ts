import type { DataBarBound } from "../../model";
import {
  color,
  flag,
  oneOf,
  invalidArgument,
  reference,
  type ObjectType,
  type Property,
  type FormatTarget,
} from "../protocol";

const at = (member: string) => `DataBarConditionalFormat.${member}`;

export const dataBarObject: ObjectType<"DataBarConditionalFormat"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    ShowDataBarOnly: {
      get: ({ format }) => !format.showValue,
      set({ sheet, format }, value, context) {
        format.showValue = !flag(value, at("showDataBarOnly"));
        context.drawn(sheet);
      },
    },
    LowerBoundRule: bound("lower"),
    UpperBoundRule: bound("upper"),
  },
  children: {
    PositiveFormat: (target) => reference("ConditionalDataBarPositiveFormat", target),
  },
};

export const dataBarPositiveFormatObject: ObjectType<"ConditionalDataBarPositiveFormat"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    FillColor: {
      get: ({ format }) => format.color,
      set({ sheet, format }, value, context) {
        format.color = color(value, "ConditionalDataBarPositiveFormat.fillColor");
        context.drawn(sheet);
      },
    },
    GradientFill: {
      get: ({ format }) => format.gradient,
      set({ sheet, format }, value, context) {
        format.gradient = flag(value, "ConditionalDataBarPositiveFormat.gradientFill");
        context.drawn(sheet);
      },
    },
  },
};

const types = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Percentile",
  "Formula",
] as const;

function bound(side: "lower" | "upper"): Property<FormatTarget<"dataBar">> {
  return {
    get: ({ format }) => {
      const { type, formula } = format[side];
      const wire = type.charAt(0).toUpperCase() + type.slice(1);
      return formula === undefined ? { type: wire } : { type: wire, formula };
    },
    set({ sheet, format }, value, context) {
      format[side] = readBound(value, at(`${side}BoundRule`));
      context.drawn(sheet);
    },
  };
}

function readBound(value: unknown, location: string): DataBarBound {
  const { type, formula } = (value ?? {}) as { type?: unknown; formula?: unknown };
  const given = oneOf(type, types, location);
  const kind = (given.charAt(0).toLowerCase() + given.slice(1)) as DataBarBound["type"];
  const needsFormula = !["automatic", "lowestValue", "highestValue"].includes(kind);
  if (!needsFormula) return { type: kind };
  if (formula === undefined || formula === null || formula === "") throw invalidArgument(location);
  return { type: kind, formula: String(formula) };
}
