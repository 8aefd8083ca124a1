import { newId, quoteSheetName, type Sheet, type Workbook } from "../../src/model";

/** A sheet with everything that a report has. */
export function addReport(workbook: Workbook, source = "Sectorcijfers"): Sheet {
  const sheet = workbook.addSheet("Overzicht 2023");
  sheet.showGridlines = false;
  sheet.tabColor = "#1B3A57";
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.columnWidths.set(0, 150);
  sheet.customProperties.set("mark", "overzicht 2023 €");
  sheet.customProperties.set("versie", "1");
  ["Sector", "Doel", "Realisatie", "%"].forEach((header, column) => {
    sheet.ensureCell(0, column).value = header;
    sheet.setStyle(0, column, {
      bold: true,
      color: "#1B3A57",
      borders: { bottom: { weight: "medium", color: "#1B3A57" } },
    });
  });
  ["Politie", "Defensie"].forEach((name, index) => {
    const row = index + 1;
    sheet.ensureCell(row, 0).value = name;
    Object.assign(sheet.ensureCell(row, 1), {
      formula: `=${quoteSheetName(source)}!C${index ? 3 : 7}`,
      value: index ? 822 : 713,
      style: { numberFormat: "#,##0.0" },
    });
    Object.assign(sheet.ensureCell(row, 2), {
      formula: `=${quoteSheetName(source)}!D${index ? 3 : 7}`,
      value: index ? 508.5 : 387,
      style: { numberFormat: "#,##0.0" },
    });
    Object.assign(sheet.ensureCell(row, 3), {
      formula: `=C${row + 1}/B${row + 1}`,
      value: index ? 0.6186 : 0.5428,
      style: { numberFormat: "0.0%", fill: "#EAF1F8" },
    });
  });
  sheet.tables.push({
    id: newId(),
    name: "Overzicht2023",
    area: { top: 0, left: 0, bottom: 2, right: 3 },
    hasHeaders: true,
    hasTotals: false,
    style: "",
    showBandedRows: false,
    showFilterButton: false,
  });
  const area = { top: 1, left: 3, bottom: 2, right: 3 };
  sheet.conditionalFormats.push(
    {
      id: newId(),
      kind: "dataBar",
      area,
      color: "#9FC3E3",
      gradient: false,
      showValue: true,
      lower: { type: "number", formula: "0" },
      upper: { type: "number", formula: "1" },
    },
    {
      id: newId(),
      kind: "custom",
      area,
      formula: "=$D2>=1",
      style: { color: "#3F8F67", bold: true },
    },
  );
  sheet.charts.push({
    id: newId(),
    name: "Doel en realisatie",
    type: "BarClustered",
    title: { text: "Doel en realisatie", visible: true },
    legend: { visible: true, position: "Bottom" },
    left: 20,
    top: 80,
    width: 360,
    height: 200,
    series: [
      {
        name: "Doel",
        nameReference: "'Overzicht 2023'!$B$1",
        values: "'Overzicht 2023'!$B$2:$B$3",
        categories: "'Overzicht 2023'!$A$2:$A$3",
        color: "#D7E1EA",
        hasDataLabels: false,
        gapWidth: 40,
        overlap: 100,
      },
      {
        name: "Realisatie",
        values: "'Overzicht 2023'!$C$2:$C$3",
        categories: "'Overzicht 2023'!$A$2:$A$3",
        color: "#2B6CA3",
        hasDataLabels: true,
        gapWidth: 40,
        overlap: 100,
      },
    ],
    categoryAxis: { visible: true, reversed: true },
    valueAxis: { visible: false, gridlines: false, minimum: 0, maximum: 1000 },
  });
  Object.assign(sheet.pageLayout, {
    orientation: "landscape",
    paperSize: "a4",
    fitToWidth: 1,
    fitToHeight: 1,
    printArea: "A1:H30",
    titleRows: "1:1",
    centerHorizontally: true,
    footers: { left: "Bron & zo", center: "", right: "&P van &N" },
  });
  workbook.activate(sheet);
  return sheet;
}
