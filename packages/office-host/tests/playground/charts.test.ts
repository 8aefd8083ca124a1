import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/model/chart";
import { Workbook } from "../../src/model/workbook";
import { barMarks } from "../../src/playground/page/charts/bar-marks";
import { chartData } from "../../src/playground/page/charts/chart-data";
import { niceStep, valueScale } from "../../src/playground/page/charts/value-scale";

function workbookWithFigures(): Workbook {
  const workbook = new Workbook("Blad 1");
  const rows = [
    ["Rijk", 5637, 4517],
    ["Politie", 713, null],
    ["Hbo", 1685, 498],
  ];
  rows.forEach((row, r) => {
    row.forEach((value, c) => (workbook.active.ensureCell(r, c).value = value));
  });
  return workbook;
}

const chart: Chart = {
  id: "1",
  name: "Doel en realisatie",
  type: "BarClustered",
  title: { text: "", visible: false },
  legend: { visible: false, position: "Bottom" },
  left: 0,
  top: 0,
  width: 300,
  height: 200,
  series: [
    {
      name: "doel",
      values: "('Blad 1'!$B$1:$B$2,'Blad 1'!$B$3)",
      categories: "('Blad 1'!$A$1:$A$2,'Blad 1'!$A$3)",
      hasDataLabels: false,
      gapWidth: 40,
      overlap: 100,
    },
    {
      name: "realisatie",
      values: "'Blad 1'!$C$1:$C$3",
      hasDataLabels: true,
      gapWidth: 150,
      overlap: 100,
    },
  ],
  categoryAxis: { visible: true, reversed: true },
  valueAxis: { visible: false, gridlines: false },
};

describe("a chart", () => {
  const data = chartData(workbookWithFigures(), chart, "nl-NL");

  it("draws the figures that its references have now, gaps where there is no figure", () => {
    expect(data.categories).toEqual(["Rijk", "Politie", "Hbo"]);
    expect(data.series.map(({ values }) => values)).toEqual([
      [5637, 713, 1685],
      [4517, null, 498],
    ]);
  });

  it("leaves out hidden rows, as Excel does", () => {
    const workbook = workbookWithFigures();
    workbook.active.hiddenRows.add(1);
    expect(chartData(workbook, chart, "nl-NL").categories).toEqual(["Rijk", "Hbo"]);
  });

  it("lays realisatie inside doel when they overlap wholly, from the top down when reversed", () => {
    const scale = valueScale(data, chart.valueAxis, { stacked: false, parts: 5 });
    const frame = { left: 100, top: 0, width: 600, height: 300 };
    const marks = barMarks(chart, data, scale, frame);
    const [target, realised] = [marks[0], marks[3]];
    expect(marks).toHaveLength(5);
    expect(target && realised && realised.top > target.top).toBe(true);
    expect(target && realised && realised.top + realised.height < target.top + target.height).toBe(
      true,
    );
    expect(realised?.left).toBe(100);
    expect((realised?.width ?? 0) / (target?.width ?? 1)).toBeCloseTo(4517 / 5637, 10);
    expect(marks[1]?.top).toBeGreaterThan(target?.top ?? 0);
  });

  it("has round figures on its axis, starting at zero", () => {
    const scale = valueScale(data, chart.valueAxis, { stacked: false, parts: 6 });
    expect(scale.ticks).toEqual([0, 1000, 2000, 3000, 4000, 5000, 6000]);
    expect(niceStep(6320, 6)).toBe(2000);
  });
});
