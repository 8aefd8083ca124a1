export { stream } from "./stream";
