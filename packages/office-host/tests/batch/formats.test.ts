import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf, startAddin, type Addin } from "../addin";

let addin: Addin;
beforeAll(async () => {
  addin = await startAddin();
});
afterAll(() => addin.stop());

function onSheet<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return addin.Excel.run((context) => work(context.workbook.worksheets.add(), context));
}
const lastSheet = () => addin.workbook.sheets[addin.workbook.sheets.length - 1];

describe("formats", () => {
  it("[F1] sets fonts, alignment, borders and sizes", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      const { format } = range;
      format.font.set({ name: "Arial", size: 9, bold: true, italic: true, color: "#1b3a57" });
      format.set({ horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true });
      format.indentLevel = 1;
      format.columnWidth = 70;
      format.rowHeight = 18;
      const edge = format.borders.getItem("EdgeBottom");
      edge.set({ style: "Continuous", weight: "Medium", color: "#1B3A57" });
      edge.load("style,weight,color");
      format.load("columnWidth,rowHeight,horizontalAlignment,wrapText,font/size,font/color");
      await context.sync();
      return [edge.toJSON(), format.toJSON()];
    });
    expect(read[0]).toMatchObject({ style: "Continuous", weight: "Medium", color: "#1B3A57" });
    expect(read[1]).toMatchObject({
      columnWidth: 70,
      rowHeight: 18,
      horizontalAlignment: "Right",
      wrapText: true,
      font: { size: 9, color: "#1B3A57" },
    });
    const sheet = lastSheet();
    expect(sheet?.cell(1, 0)?.style).toMatchObject({
      fontName: "Arial",
      bold: true,
      indent: 1,
      borders: { bottom: { weight: "medium", color: "#1B3A57" } },
    });
    expect(sheet?.cell(0, 0)?.style?.borders).toBeUndefined();
  });

  it("[F2] adds a data bar with bounds of its own, and a rule", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A3");
      const bar = range.conditionalFormats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = "#9fc3e3";
      bar.positiveFormat.gradientFill = false;
      bar.lowerBoundRule = { type: "Number", formula: "0" };
      bar.upperBoundRule = { type: "Number", formula: "1" };
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = "=A1>=1";
      custom.format.font.color = "#3f8f67";
      const value = range.conditionalFormats.add("CellValue").cellValue;
      value.format.fill.color = "#eaf1f8";
      value.rule = { formula1: "=0", operator: "LessThan" };
      await context.sync();
    });
    expect(lastSheet()?.conditionalFormats).toMatchObject([
      { kind: "cellValue", operator: "LessThan", formula1: "=0", style: { fill: "#EAF1F8" } },
      { kind: "custom", formula: "=A1>=1", style: { color: "#3F8F67" } },
      {
        kind: "dataBar",
        color: "#9FC3E3",
        gradient: false,
        lower: { type: "number", formula: "0" },
        upper: { type: "number", formula: "1" },
        area: { top: 0, left: 0, bottom: 2, right: 0 },
      },
    ]);
  });

  it("[F2] refuses kinds it does not draw", async () => {
    const add = onSheet(async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("ColorScale");
      await context.sync();
    });
    expect(await failureOf(add)).toMatchObject({ code: "NotImplemented" });
  });

  it("[F3] makes a chart of a range and dresses it", async () => {
    await onSheet(async (sheet, context) => {
      sheet.name = "Grafiek hier";
      sheet.getRange("A1:C3").values = [
        ["", "Doel", "Realisatie"],
        ["Politie", 726, 400],
        ["Defensie", 1290, 508.5],
      ];
      const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
      chart.name = "Doel en realisatie";
      chart.title.visible = false;
      chart.legend.position = "Top";
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.majorGridlines.visible = false;
      const first = chart.series.getItemAt(0);
      first.format.fill.setSolidColor("#d7e1ea");
      first.gapWidth = 40;
      first.overlap = 100;
      first.hasDataLabels = true;
      first.dataLabels.numberFormat = "#,##0";
      first.dataLabels.format.font.size = 9;
      const more = chart.series.add("Nog een");
      more.setValues(sheet.getRange("C2:C3"));
      more.setXAxisValues(sheet.getRange("A2:A3"));
      chart.setPosition("E2", "H12");
      await context.sync();
    });
    expect(lastSheet()?.charts[0]).toMatchObject({
      name: "Doel en realisatie",
      type: "BarClustered",
      title: { visible: false },
      legend: { visible: true, position: "Top" },
      categoryAxis: { reversed: true },
      valueAxis: { minimum: 0, gridlines: false },
      left: 192,
      top: 15,
      width: 192,
      height: 165,
      series: [
        {
          name: "Doel",
          nameReference: "'Grafiek hier'!$B$1",
          values: "'Grafiek hier'!$B$2:$B$3",
          categories: "'Grafiek hier'!$A$2:$A$3",
          color: "#D7E1EA",
          gapWidth: 40,
          overlap: 100,
          hasDataLabels: true,
          dataLabels: { numberFormat: "#,##0", font: { size: 9 } },
        },
        { name: "Realisatie" },
        { name: "Nog een", values: "'Grafiek hier'!$C$2:$C$3" },
      ],
    });
  });

  it("[F4] sets up the page", async () => {
    await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
      pageLayout.leftMargin = 36;
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintArea("A1:I30");
      pageLayout.setPrintTitleRows("$5:$6");
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "&P";
      await context.sync();
    });
    expect(lastSheet()?.pageLayout).toMatchObject({
      orientation: "landscape",
      paperSize: "a4",
      fitToWidth: 1,
      fitToHeight: 1,
      printArea: "$A$1:$I$30",
      titleRows: "$5:$6",
      margins: { left: 36 },
      centerHorizontally: true,
      footers: { right: "&P" },
    });
  });
});
