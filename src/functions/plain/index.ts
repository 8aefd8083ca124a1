export { reply } from "./reply";
