export { en } from "./cli";
export { finding } from "./findings";
export { functions } from "./functions";
export { letterForm } from "./letter-form";
export { pane } from "./pane";
export { problem } from "./problems";
export { report } from "./report";
export { sharing } from "./sharing";
