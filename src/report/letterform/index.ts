export { letterForm } from "./letter-form";
