export { gridCommand } from "./grid-keys";
export type { GridCommand } from "./grid-keys";
export { jump, selectCell, step, stretch, stretchTo } from "./movement";
export type { Selection, Step } from "./movement";
