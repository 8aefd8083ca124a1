export { excelVersion, officeColours } from "../../office/excel";
