export { letterForm, letterGroups } from "./letter-form";
