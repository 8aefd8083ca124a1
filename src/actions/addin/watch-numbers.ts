export { watchNumbers } from "../../office/reading";
