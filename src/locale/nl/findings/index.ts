export { fieldNames } from "./field-names";
export { finding } from "./findings";
export { readingReason } from "./reading-reason";
export { roleNames } from "./role-names";
export { severalAlike } from "./several-alike";
