// What the pane's views load of this language.
export { pane } from "./pane";
export { problem } from "./problems";
