import type { Host } from "../..";

/** Keys by which Office.js leaves the pane, by their numbers in its `AgaveHostAction`. */
const LEAVES_PANE: ReadonlySet<unknown> = new Set([
  5,
  6, // Ctrl+F6
  13,
  14, // Tab past the last or before the first control
  15, // Esc
  16, // F2
  17,
  18, // Tab in a pane without controls
]);

/** Whether Office.js tells that the user's keys leave the pane: `[id of the control, action]`. */
function leavesPane(data: unknown): boolean {
  return Array.isArray(data) && LEAVES_PANE.has(data[1]);
}

/** Gives the focus to the grid when a key in the pane hands it back, as Excel does. */
export function handBackFocus(host: Host, focusGrid: () => void): void {
  host.onNotify((data) => {
    if (leavesPane(data)) focusGrid();
  });
}
