export { REPORT_KINDS, describeReports } from "./describe-reports";
