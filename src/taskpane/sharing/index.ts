export { Sharing } from "./sharing";
