export { openStyles } from "./open-styles";
export { StylesWriter } from "./styles-writer";
