export { gridCommand } from "./grid-command";
export type { GridCommand } from "./grid-command";
export { jump, selectCell, step, stretch, stretchTo } from "./movement";
export type { Selection, Step } from "./movement";
