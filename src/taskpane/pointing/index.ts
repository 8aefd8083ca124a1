export { PointOut } from "./point-out";
export { TOLD_ROLES } from "./told-roles";
