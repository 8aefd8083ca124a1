export { fieldNames } from "./field-names";
export { finding } from "./findings";
export { readingLayout } from "./reading-layout";
export { readingReason } from "./reading-reason";
export { roleNames } from "./role-names";
export { severalAlike } from "./several-alike";
