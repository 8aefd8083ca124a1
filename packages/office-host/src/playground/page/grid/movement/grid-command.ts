import type { KeyboardEvent } from "react";
import type { Step } from "./movement";

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: "move"; readonly by: Step; readonly stretch: boolean; readonly jump: boolean }
  | { readonly kind: "page"; readonly direction: 1 | -1; readonly stretch: boolean }
  | { readonly kind: "rowStart" | "sheetStart" | "sheetEnd"; readonly stretch: boolean }
  | { readonly kind: "nextSheet"; readonly direction: 1 | -1 }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "edit" | "clear" | "selectAll" };

const ARROWS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

function commandOfKey({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): GridCommand | null {
  const control = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (arrow) return { kind: "move", by: arrow, stretch: shiftKey, jump: control };
  const back = shiftKey ? -1 : 1;
  switch (key) {
    case "Enter":
      return { kind: "move", by: { rows: back, columns: 0 }, stretch: false, jump: false };
    case "Tab":
      return { kind: "move", by: { rows: 0, columns: back }, stretch: false, jump: false };
    case "Home":
      return { kind: control ? "sheetStart" : "rowStart", stretch: shiftKey };
    case "End":
      return control ? { kind: "sheetEnd", stretch: shiftKey } : null;
    case "PageDown":
    case "PageUp": {
      const direction = key === "PageDown" ? 1 : -1;
      return control
        ? { kind: "nextSheet", direction }
        : { kind: "page", direction, stretch: shiftKey };
    }
    case "F2":
      return { kind: "edit" };
    case "Delete":
      return { kind: "clear" };
    case "Backspace":
      return { kind: "type", text: "" };
    default:
      return null;
  }
}

/** Reads a key pressed on the grid; `null` when it is not for the grid. */
export function gridCommand(event: KeyboardEvent): GridCommand | null {
  const { key, ctrlKey, metaKey, altKey } = event;
  const command = commandOfKey(event);
  if (command) return command;
  if ((ctrlKey || metaKey) && key.toLowerCase() === "a") return { kind: "selectAll" };
  const isCharacter = [...key].length === 1 && !ctrlKey && !metaKey && !altKey;
  return isCharacter ? { kind: "type", text: key } : null;
}
