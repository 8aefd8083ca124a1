import { knowsDataTypes, knowsFormattedDoubles } from "../../office/excel";

let known: boolean | null = null;

/** Whether functions may give numbers with a format, and cards: asked once, as it does not change. */
export function dataTypes(): boolean {
  return (known ??= knowsDataTypes());
}

let doubles: boolean | null = null;

/** Whether a number with its format is a `Double`: what was for it before is deprecated then. */
export function doublesHaveFormats(): boolean {
  return (doubles ??= knowsFormattedDoubles());
}
