export { ADDIN_MARKS } from "./addin-marks";
export { askedView } from "./asked-view";
export type { AskedView } from "./asked-view";
export { dataTypes } from "./data-types";
export { goTo } from "./go-to";
export { language } from "./language";
export { showPane } from "./show-pane";
export { watchSelection } from "./watch-selection";
export { excelVersion, officeColours } from "./surroundings";
