export { SheetCharts } from "./sheet-charts";
