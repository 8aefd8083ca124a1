export { describeMeerjaren } from "./describe-meerjaren";
