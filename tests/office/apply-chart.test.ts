import { afterEach, describe, expect, test } from "vitest";
import type { ChartDescription } from "../../src/report/description/sheet-description";
import { startApplying, type Appliance } from "./applied";
import { smallSheet } from "./small-sheet";
import { smallWorkbook } from "./small-workbook";

let appliance: Appliance;
afterEach(() => appliance?.stop());

/** The chart as the workbook has it once a sheet with it was made. */
async function made(parts: Partial<ChartDescription>) {
  const workbook = smallWorkbook();
  appliance = await startApplying({ workbook, locale: "nl-NL" });
  const [chart] = smallSheet().charts;
  if (!chart) throw new Error("The small sheet has no chart.");
  await appliance.apply(smallSheet("Proef 2023", { charts: [{ ...chart, ...parts }] }));
  const [drawn] = workbook.sheet("Proef 2023")?.charts ?? [];
  if (!drawn) throw new Error("No chart was drawn.");
  return drawn;
}

describe("a chart as it was described", () => {
  test.each(["Top", "Bottom", "Right"] as const)(
    "has its legend at %s, in the font of the chart",
    async (legend) => {
      const chart = await made({ legend });
      expect(chart.legend).toMatchObject({ visible: true, position: legend });
      expect(chart.legend.font).toMatchObject({ size: 9, color: "#5B6B7A" });
    },
  );

  test("has no legend and no title where none was asked for", async () => {
    const chart = await made({ legend: null, title: null });
    expect([chart.legend.visible, chart.title.visible]).toEqual([false, false]);
  });

  test("has its title, its name and its type", async () => {
    const chart = await made({ title: "Doel en realisatie", type: "Line", name: "lijnen" });
    expect(chart.title).toMatchObject({ visible: true, text: "Doel en realisatie" });
    expect(chart).toMatchObject({ name: "lijnen", type: "Line" });
  });
});
