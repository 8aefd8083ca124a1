import type { CellStyle } from "../../model";
import {
  color,
  flag,
  oneOf,
  text,
  invalidArgument,
  reference,
  type ObjectType,
  type Property,
  type StyledFormat,
} from "../protocol";

export const customConditionalFormatObject: ObjectType<"CustomConditionalFormat"> = {
  children: {
    Rule: (target) => reference("ConditionalFormatRule", target),
    Format: (target) => reference("ConditionalRangeFormat", target),
  },
};

export const conditionalFormatRuleObject: ObjectType<"ConditionalFormatRule"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    Formula: {
      get: ({ format }) => format.formula,
      set({ sheet, format }, value, context) {
        const formula = text(value, "ConditionalFormatRule.formula");
        if (formula === "") throw invalidArgument("ConditionalFormatRule.formula");
        format.formula = formula.startsWith("=") ? formula : `=${formula}`;
        context.drawn(sheet);
      },
    },
  },
};

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;
const RULE = "CellValueConditionalFormat.rule";

export const cellValueConditionalFormatObject: ObjectType<"CellValueConditionalFormat"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    Rule: {
      get: ({ format: { operator, formula1, formula2 } }) => ({ operator, formula1, formula2 }),
      set({ sheet, format }, value, context) {
        const rule = (value ?? {}) as Record<string, unknown>;
        format.operator = oneOf(rule["operator"], operators, RULE);
        if (rule["formula1"] === undefined) throw invalidArgument(RULE);
        format.formula1 = String(rule["formula1"]);
        if (rule["formula2"] !== undefined && rule["formula2"] !== null)
          format.formula2 = String(rule["formula2"]);
        else if (format.operator.endsWith("etween")) throw invalidArgument(RULE);
        context.drawn(sheet);
      },
    },
  },
  children: { Format: (target) => reference("ConditionalRangeFormat", target) },
};

export const conditionalRangeFormatObject: ObjectType<"ConditionalRangeFormat"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    NumberFormat: part(
      ({ numberFormat }) => numberFormat ?? null,
      (value) => ({ numberFormat: text(value, "ConditionalRangeFormat.numberFormat") }),
    ),
  },
  children: {
    Font: (target) => reference("ConditionalRangeFont", target),
    Fill: (target) => reference("ConditionalRangeFill", target),
  },
};

export const conditionalRangeFontObject: ObjectType<"ConditionalRangeFont"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    Color: part(
      (style) => style.color ?? "",
      (value) => ({ color: color(value, "ConditionalRangeFont.color") }),
    ),
    Bold: part(
      (style) => style.bold ?? null,
      (value) => ({ bold: flag(value, "ConditionalRangeFont.bold") }),
    ),
    Italic: part(
      (style) => style.italic ?? null,
      (value) => ({ italic: flag(value, "ConditionalRangeFont.italic") }),
    ),
  },
};

export const conditionalRangeFillObject: ObjectType<"ConditionalRangeFill"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    Color: part(
      (style) => style.fill ?? "",
      (value) => ({ fill: color(value, "ConditionalRangeFill.color") }),
    ),
  },
};

function part(
  get: (style: CellStyle) => unknown,
  set: (value: unknown) => CellStyle,
): Property<StyledFormat> {
  return {
    get: ({ format }) => get(format.style),
    set({ sheet, format }, value, context) {
      format.style = { ...format.style, ...set(value) };
      context.drawn(sheet);
    },
  };
}
