export { FindingsSection } from "./findings-section";
export { sortFindings } from "./sort-findings";
