export { watchSelection } from "../../office/reading";
