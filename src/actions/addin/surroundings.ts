export { officeColours } from "../../office/excel";
