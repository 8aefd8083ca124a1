import { parseArea } from "../../model";
import { cellCount } from "../cells";
import {
  count,
  itemNotFound,
  reference,
  type ObjectType,
  type PointTarget,
  type SeriesTarget,
} from "../protocol";

/** The points of a series: one for each cell of its values. Their fills are kept, not drawn. */
export const chartPointsCollectionObject: ObjectType<"ChartPointsCollection"> = {
  sheetOf: ({ sheet }) => sheet,
  properties: { Count: { get: (target) => points(target).length } },
  items: (target) => points(target).map((point) => reference("ChartPoint", point)),
  methods: {
    GetCount: (target) => points(target).length,
    GetItemAt: (target, [index]) => {
      const point = points(target)[count(index, "ChartPointsCollection.getItemAt")];
      if (!point) throw itemNotFound("ChartPointsCollection.getItemAt");
      return reference("ChartPoint", point);
    },
  },
};

export const chartPointObject: ObjectType<"ChartPoint"> = {
  sheetOf: ({ sheet }) => sheet,
  children: { Format: (target) => reference("ChartPointFormat", target) },
};

export const chartPointFormatObject: ObjectType<"ChartPointFormat"> = {
  children: {
    Fill: ({ sheet, chart, series, index }) =>
      reference("ChartFill", {
        ...{ sheet, chart },
        set: (fill) => {
          series.pointFills ??= new Map();
          if (fill === undefined) series.pointFills.delete(index);
          else series.pointFills.set(index, fill);
        },
      }),
  },
};

function points(target: SeriesTarget): PointTarget[] {
  const area = parseArea(target.series.values.replace(/^.*!/, "").replaceAll("$", ""));
  const many = area ? cellCount(area) : 0;
  return Array.from({ length: many }, (_, index) => ({ ...target, index }));
}
