/** What Office.js itself moves through with Tab; a region is entered at the first that shows. */
const TABBABLE = [
  "a[href]",
  "button:not([disabled])",
  "input:not([disabled])",
  "select",
  "[tabindex]",
]
  .map((each) => `${each}:not([tabindex="-1"])`)
  .join(",");

/** Gives the focus to the first of its controls that takes it. */
function enter(region: ParentNode): boolean {
  for (const control of region.querySelectorAll<HTMLElement>(TABBABLE)) {
    control.focus();
    if (control.ownerDocument.activeElement === control) return true;
  }
  return false;
}

/** The parts of the window that F6 goes round, in that order, as in Excel. */
export type Region = "cells" | "pane" | "ribbon";
const ORDER: readonly Region[] = ["cells", "pane", "ribbon"];

/** Where the focus is; outside of all it counts as in the cells. */
export function regionNow(): Region {
  const active = document.activeElement;
  if (active?.tagName === "IFRAME") return "pane";
  return active?.closest(".ribbon") ? "ribbon" : "cells";
}

export function enterCells(): void {
  document.querySelector<HTMLElement>("[role=grid]")?.focus({ preventScroll: true });
}

/** The pane is entered where it was left, else at its first control. */
function enterPane(): boolean {
  const frame = document.querySelector<HTMLIFrameElement>(".pane:not([hidden]) iframe");
  const inside = frame?.contentDocument;
  if (!frame || !inside) return false;
  frame.focus();
  const left = inside.activeElement;
  return (left !== null && left !== inside.body) || enter(inside);
}

function enterRegion(region: Region): boolean {
  if (region === "pane") return enterPane();
  if (region === "ribbon") return enter(document.querySelector(".ribbon") ?? document);
  enterCells();
  return true;
}

/** Goes on to the next part of the window that can be entered. */
export function enterNext(from: Region, direction: 1 | -1): void {
  for (let step = 1; step <= ORDER.length; step++) {
    const at = (ORDER.indexOf(from) + step * direction + ORDER.length * step) % ORDER.length;
    const next = ORDER[at];
    if (next !== undefined && enterRegion(next)) return;
  }
}
