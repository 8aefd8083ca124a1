export { PointOut } from "./point-out";
