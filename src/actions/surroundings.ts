export { excelVersion, officeColours } from "../office/officecontext";
