export { showPane } from "../../office/excel";
