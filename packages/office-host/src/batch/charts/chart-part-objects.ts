import type { ChartFont } from "../../model";
import {
  color,
  flag,
  number,
  oneOf,
  text,
  reference,
  type ObjectType,
  type Property,
  type ChartTarget,
  type FontTarget,
} from "../protocol";

/** A property of a chart or of a part of it; the sheet looks different once it is set. */
export function drawnProperty<Target extends ChartTarget>(
  get: (target: Target) => unknown,
  set: (target: Target, value: unknown) => void,
): Property<Target> {
  return {
    get,
    set(target, value, context) {
      set(target, value);
      context.drawn(target.sheet);
    },
  };
}

export const chartTitleObject: ObjectType<"ChartTitle"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    Text: drawnProperty(
      ({ chart }) => chart.title.text,
      ({ chart }, value) => {
        chart.title.text = text(value, "ChartTitle.text");
        // A title with a text shows.
        chart.title.visible = true;
      },
    ),
    Visible: drawnProperty(
      ({ chart }) => chart.title.visible,
      ({ chart }, value) => void (chart.title.visible = flag(value, "ChartTitle.visible")),
    ),
  },
  children: { Format: (target) => reference("ChartTitleFormat", target) },
};

export const chartTitleFormatObject: ObjectType<"ChartTitleFormat"> = {
  children: {
    Font: ({ sheet, chart }) =>
      reference("ChartFont", { sheet, chart, font: () => (chart.title.font ??= {}) }),
  },
};

const positions = ["Top", "Bottom", "Left", "Right"] as const;

export const chartLegendObject: ObjectType<"ChartLegend"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    Visible: drawnProperty(
      ({ chart }) => chart.legend.visible,
      ({ chart }, value) => void (chart.legend.visible = flag(value, "ChartLegend.visible")),
    ),
    Position: drawnProperty(
      ({ chart }) => chart.legend.position,
      ({ chart }, value) =>
        void (chart.legend.position = oneOf(value, positions, "ChartLegend.position")),
    ),
  },
  children: { Format: (target) => reference("ChartLegendFormat", target) },
};

export const chartLegendFormatObject: ObjectType<"ChartLegendFormat"> = {
  children: {
    Fill: ({ sheet, chart }) =>
      reference("ChartFill", {
        ...{ sheet, chart },
        set: (fill) => void Object.assign(chart.legend, { fill }),
      }),
    Font: ({ sheet, chart }) =>
      reference("ChartFont", { sheet, chart, font: () => (chart.legend.font ??= {}) }),
  },
};

const underline = (value: unknown, location: string) =>
  oneOf(value, ["None", "Single"] as const, location);

export const chartFontObject: ObjectType<"ChartFont"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    Name: fontPart("name", text, "Calibri"),
    Size: fontPart("size", number, 10),
    Bold: fontPart("bold", flag, false),
    Italic: fontPart("italic", flag, false),
    Color: fontPart("color", color, "#595959"),
    Underline: fontPart("underline", underline, "None"),
  },
};

/** The whole of a chart: behind everything, and around it. */
export const chartAreaFormatObject: ObjectType<"ChartAreaFormat"> = {
  children: {
    Fill: ({ sheet, chart }) =>
      reference("ChartFill", {
        ...{ sheet, chart },
        set: (fill) => void Object.assign(chart, { fill }),
      }),
    Font: ({ sheet, chart }) =>
      reference("ChartFont", { sheet, chart, font: () => (chart.font ??= {}) }),
  },
};

/** @param unset what Excel says of a part that nobody set */
function fontPart<Part extends keyof ChartFont>(
  part: Part,
  read: (value: unknown, location: string) => Required<ChartFont>[Part],
  unset: Required<ChartFont>[Part],
): Property<FontTarget> {
  return drawnProperty(
    (target) => target.font()[part] ?? unset,
    (target, value) => {
      target.font()[part] = read(value, `ChartFont.${part}`);
    },
  );
}
