import type { Chart } from "../../model";
import {
  color,
  flag,
  number,
  oneOf,
  text,
  HostError,
  reference,
  type ObjectType,
  type Property,
  type AxisTarget,
} from "../protocol";
import { drawnProperty } from "./chart-part-objects";

const at = (member: string) => `ChartAxis.${member}`;

export const chartAxesObject: ObjectType<"ChartAxes"> = {
  children: {
    CategoryAxis: (target) => reference("ChartAxis", { ...target, axis: "category" }),
    ValueAxis: (target) => reference("ChartAxis", { ...target, axis: "value" }),
  },
  methods: {
    GetItem: (target, [type]) => {
      const axis = oneOf(type, ["Category", "Value"], "ChartAxes.getItem");
      return reference("ChartAxis", { ...target, axis: axis === "Value" ? "value" : "category" });
    },
  },
};

export const chartAxisObject: ObjectType<"ChartAxis"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    Type: { get: ({ axis }) => (axis === "value" ? "Value" : "Category") },
    Visible: drawnProperty(
      (target) => axisOf(target).visible,
      (target, value) => void (axisOf(target).visible = flag(value, at("visible"))),
    ),
    ReversePlotOrder: drawnProperty(
      (target) => axisOf(target).reversed ?? false,
      (target, value) => void (axisOf(target).reversed = flag(value, at("reversePlotOrder"))),
    ),
    Minimum: valueProperty("minimum"),
    Maximum: valueProperty("maximum"),
    MajorUnit: valueProperty("majorUnit"),
    NumberFormat: drawnProperty(
      (target) =>
        target.axis === "value" ? (target.chart.valueAxis.numberFormat ?? "General") : "General",
      (target, value) =>
        void (valueAxis(target, "numberFormat").numberFormat = text(value, at("numberFormat"))),
    ),
  },
  children: {
    Title: (target) => reference("ChartAxisTitle", target),
    MajorGridlines: (target) => reference("ChartGridlines", target),
    Format: (target) => reference("ChartAxisFormat", target),
  },
};

function axisOf({ chart, axis }: AxisTarget): Chart["categoryAxis"] | Chart["valueAxis"] {
  return axis === "value" ? chart.valueAxis : chart.categoryAxis;
}

/** @throws HostError when the axis is that of the categories, which has no scale */
function valueAxis({ chart, axis }: AxisTarget, member: string): Chart["valueAxis"] {
  if (axis !== "value") throw new HostError("InvalidOperation", at(member));
  return chart.valueAxis;
}

/** `""` leaves the choice to Excel again. */
function valueProperty(name: "minimum" | "maximum" | "majorUnit"): Property<AxisTarget> {
  return drawnProperty(
    ({ chart, axis }) => (axis === "value" ? (chart.valueAxis[name] ?? "") : ""),
    (target, value) => {
      const axis = valueAxis(target, name);
      if (value === "") Reflect.deleteProperty(axis, name);
      else axis[name] = number(value, at(name));
    },
  );
}

export const chartAxisTitleObject: ObjectType<"ChartAxisTitle"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    Text: drawnProperty(
      (target) => axisOf(target).title ?? "",
      (target, value) => void (axisOf(target).title = text(value, "ChartAxisTitle.text")),
    ),
    Visible: drawnProperty(
      (target) => axisOf(target).title !== undefined,
      (target, value) => {
        if (flag(value, "ChartAxisTitle.visible")) axisOf(target).title ??= "";
        else delete axisOf(target).title;
      },
    ),
  },
};

export const chartAxisFormatObject: ObjectType<"ChartAxisFormat"> = {
  children: {
    Font: (target) =>
      reference("ChartFont", { ...target, font: () => (axisOf(target).font ??= {}) }),
    Line: ({ sheet, chart, axis }) => {
      const own = () => axisOf({ sheet, chart, axis });
      return reference("ChartLineFormat", {
        sheet,
        chart,
        get: () => own().lineColor,
        set: (value) => {
          if (value === undefined) delete own().lineColor;
          else own().lineColor = value;
        },
        weight: () => 0.75,
        setWeight: () => {
          throw new HostError("NotImplemented", "ChartLineFormat.weight");
        },
      });
    },
  },
};

export const chartGridlinesObject: ObjectType<"ChartGridlines"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    Visible: drawnProperty(
      ({ chart, axis }) => axis === "value" && chart.valueAxis.gridlines,
      (target, value) => {
        const shows = flag(value, "ChartGridlines.visible");
        // The categories have none to hide.
        if (target.axis === "value" || shows) valueAxis(target, "majorGridlines").gridlines = shows;
      },
    ),
  },
  children: { Format: (target) => reference("ChartGridlinesFormat", target) },
};

export const chartGridlinesFormatObject: ObjectType<"ChartGridlinesFormat"> = {
  children: {
    Line: ({ sheet, chart }) =>
      reference("ChartLineFormat", {
        sheet,
        chart,
        get: () => chart.valueAxis.gridlinesColor,
        set: (value) => {
          if (value === undefined) delete chart.valueAxis.gridlinesColor;
          else chart.valueAxis.gridlinesColor = color(value, "ChartLineFormat.color");
        },
        weight: () => 0.75,
        setWeight: () => {
          throw new HostError("NotImplemented", "ChartLineFormat.weight");
        },
      }),
  },
};
