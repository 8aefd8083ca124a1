import { knowsDataTypes } from "../../office/excel";

let known: boolean | null = null;

/** Whether functions may give numbers with a format, and cards: asked once, as it does not change. */
export function dataTypes(): boolean {
  return (known ??= knowsDataTypes());
}
