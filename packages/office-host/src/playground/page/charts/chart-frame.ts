import type { Chart } from "../../../model";
import { pixels } from "../session";
import { textWidth } from "../grid/layout";
import type { ChartData } from "./chart-data";

/** A rectangle within the drawing, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const LABEL_SIZE = 12;
const TITLE_HEIGHT = 34;
const LEGEND_HEIGHT = 26;
const AXIS_HEIGHT = 22;
const MARGIN = 10;

export function labelFont(size = LABEL_SIZE, bold = false): string {
  return `${bold ? "700 " : ""}${size}px Calibri, Carlito, "Segoe UI", "Open Sans", sans-serif`;
}

/** Pixels of a chart's part with a size in points. */
export function fontPixels(font: { size?: number } | undefined, standard: number): number {
  return font?.size === undefined ? standard : pixels(font.size);
}

/** Bars lie down; columns and lines stand up. */
export function liesDown(chart: Chart): boolean {
  return chart.type.startsWith("Bar");
}

function widestCategory(data: ChartData, size: number): number {
  return Math.max(0, ...data.categories.map((text) => textWidth(text, labelFont(size))));
}

/** The part of a chart in which its figures are drawn, between title, axes and legend. */
export function plotFrame(chart: Chart, data: ChartData): Frame {
  const width = pixels(chart.width);
  const height = pixels(chart.height);
  const side = chart.legend.visible ? chart.legend.position : null;
  const categorySize = fontPixels(chart.categoryAxis.font, LABEL_SIZE);
  const axisBelow = liesDown(chart) ? chart.valueAxis.visible : chart.categoryAxis.visible;
  const names = liesDown(chart) && chart.categoryAxis.visible;
  const nameRoom = names ? Math.min(width * 0.45, widestCategory(data, categorySize) + 10) : 0;
  const valueRoom = !liesDown(chart) && chart.valueAxis.visible ? 52 : 0;
  const labelled = liesDown(chart) && chart.series.some(({ hasDataLabels }) => hasDataLabels);
  const left = MARGIN + nameRoom + valueRoom + (side === "Left" ? 100 : 0);
  const right = MARGIN + (labelled ? 40 : 6) + (side === "Right" ? 100 : 0);
  const top = (chart.title.visible ? TITLE_HEIGHT : MARGIN) + (side === "Top" ? LEGEND_HEIGHT : 0);
  const bottom = (axisBelow ? AXIS_HEIGHT : 4) + (side === "Bottom" ? LEGEND_HEIGHT : 4);
  return {
    left,
    top,
    width: Math.max(20, width - left - right),
    height: Math.max(20, height - top - bottom),
  };
}
