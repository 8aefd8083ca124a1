import type { Area } from "../../model";
import { invalidArgument } from "./host-error";
import { namedColors } from "./named-colors";
import { Reference } from "./object-type";
import type { RangeTarget } from "./targets";

/** Reads an argument or throws Excel's `InvalidArgument`, at the member that got it. */
export function text(value: unknown, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location);
  return value;
}

export function flag(value: unknown, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location);
  return value;
}

export function number(value: unknown, location: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(location);
  return value;
}

/** A whole number of at least `from`. */
export function count(value: unknown, location: string, from = 0): number {
  const read = number(value, location);
  if (!Number.isInteger(read) || read < from) throw invalidArgument(location);
  return read;
}

/** One of Excel's enum values, in which Excel ignores case. */
export function oneOf<Value extends string>(
  value: unknown,
  values: readonly Value[],
  location: string,
): Value {
  const wanted = text(value, location).toLowerCase();
  const found = values.find((each) => each.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument(location);
  return found;
}

/** `#RRGGBB` in capitals, from `#RGB`-less notations that Excel takes: `#rrggbb`, or a name. */
export function color(value: unknown, location: string): string {
  const given = text(value, location).trim();
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1] ?? namedColors.get(given.toLowerCase());
  if (hex === undefined) throw invalidArgument(location);
  return `#${hex.toUpperCase()}`;
}

/** A range that was handed over as an object. */
export function range(value: unknown, location: string): RangeTarget {
  if (value instanceof Reference && value.is("Range")) return value.target;
  throw invalidArgument(location);
}

/** An area moved or resized, as long as it stays on the sheet. */
export function onSheet(area: Area, location: string): Area {
  const { top, left, bottom, right } = area;
  const fits = top >= 0 && left >= 0 && bottom >= top && right >= left;
  if (!fits || bottom >= 1_048_576 || right >= 16_384) throw invalidArgument(location);
  return area;
}
