export { dressing } from "./dressing";
export type { Dressing, RefusedStep } from "./dressing";
export { dressSteps } from "./dress-steps";
export { styledAreas } from "./looks-steps";
