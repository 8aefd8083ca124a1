export { writeCharts } from "./write-charts";
