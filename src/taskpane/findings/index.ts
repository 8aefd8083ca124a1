export { FindingsCard } from "./findings-card";
export { sortFindings } from "./sort-findings";
