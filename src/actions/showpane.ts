export { showPane } from "../office/officecontext";
