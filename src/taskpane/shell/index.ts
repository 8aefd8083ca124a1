export { mountOutsideExcel, mountPane } from "./mount";
