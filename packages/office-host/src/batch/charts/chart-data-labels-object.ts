import type { ChartDataLabels } from "../../model";
import {
  flag,
  oneOf,
  text,
  reference,
  type ObjectType,
  type Property,
  type SeriesTarget,
} from "../protocol";
import { drawnProperty } from "./chart-part-objects";

const at = (member: string) => `ChartDataLabels.${member}`;

const positions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

export const chartDataLabelsObject: ObjectType<"ChartDataLabels"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: {
    Position: drawnProperty(
      ({ series }) => series.dataLabels?.position ?? "OutsideEnd",
      ({ series }, value) =>
        void (labelsOf(series).position = oneOf(value, positions, at("position"))),
    ),
    NumberFormat: drawnProperty(
      ({ series }) => series.dataLabels?.numberFormat ?? "General",
      ({ series }, value) => void (labelsOf(series).numberFormat = text(value, at("numberFormat"))),
    ),
    ShowValue: shows("showValue"),
    ShowCategoryName: shows("showCategoryName"),
    ShowSeriesName: shows("showSeriesName"),
  },
  children: { Format: (target) => reference("ChartDataLabelFormat", target) },
};

export const chartDataLabelFormatObject: ObjectType<"ChartDataLabelFormat"> = {
  children: {
    Font: ({ sheet, chart, series }) =>
      reference("ChartFont", { sheet, chart, font: () => labelsOf(series).font }),
  },
};

function labelsOf(series: SeriesTarget["series"]): ChartDataLabels {
  return (series.dataLabels ??= {
    showValue: true,
    showCategoryName: false,
    showSeriesName: false,
    font: {},
  });
}

function shows(name: "showValue" | "showCategoryName" | "showSeriesName"): Property<SeriesTarget> {
  return drawnProperty(
    ({ series }) => series.dataLabels?.[name] ?? name === "showValue",
    ({ series }, value) => void (labelsOf(series)[name] = flag(value, at(name))),
  );
}
