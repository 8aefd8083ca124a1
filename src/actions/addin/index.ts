export { ADDIN_MARKS } from "./addin-marks";
export { dataTypes } from "./data-types";
export { goTo } from "./go-to";
export { language } from "./language";
export { showPane } from "./show-pane";
export { excelVersion, officeColours } from "./surroundings";
