import type { Edits, XmlElement } from "spreadsheet/xml";
import { attribute, child, elementMaker } from "spreadsheet/xml";

/** Attributes as they are to be; `null` for none. */
export type WantedAttributes = Readonly<Record<string, string | number | null>>;

/**
 * Gives a child its attributes, and makes it in its place when it is not there. What says the same
 * already stays as it is written.
 */
export function setChild(
  edits: Edits,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  wanted: WantedAttributes,
): void {
  const there = child(parent, name);
  if (there) return setAttributes(edits, there, wanted);
  const given = Object.entries(wanted).filter(([, value]) => value !== null);
  if (given.length === 0) return;
  const attributes = Object.fromEntries(given) as Record<string, string | number>;
  edits.insertInOrder(parent, order, name, elementMaker(parent)(name, attributes));
}

export function setAttributes(edits: Edits, element: XmlElement, wanted: WantedAttributes): void {
  for (const [key, value] of Object.entries(wanted))
    if (!saysSame(attribute(element, key), value)) edits.setAttribute(element, key, value);
}

const TRUE = new Set(["1", "true"]);
const FALSE = new Set(["0", "false"]);

function saysSame(old: string | undefined, wanted: string | number | null): boolean {
  if (old === undefined || wanted === null) return old === undefined && wanted === null;
  const now = String(wanted);
  if (old === now || (TRUE.has(old) && now === "1") || (FALSE.has(old) && now === "0")) return true;
  return typeof wanted === "number" && old.trim() !== "" && Math.abs(Number(old) - wanted) < 1e-9;
}
