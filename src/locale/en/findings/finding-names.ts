import type { Finding } from "../../../domain/findings";
import type { FigureUnit } from "../../../domain/quantities";
import type { FigureField } from "../../../domain/figures";
import { fieldNames } from "./field-names";

/** `Waterschappen 2023`; the source's own name for the sector. */
export function nameOf({
  label,
  sector,
  year,
}: Pick<Finding, "label" | "sector" | "year">): string {
  const name = label ?? sector ?? "The source";
  return year === null ? name : `${name} ${year}`;
}

/** `, target`: which of a sector's figures. */
export const fieldIn = (field: FigureField | null) =>
  field === null ? "" : `, ${fieldNames[field]}`;

export const unitsIn = (units: readonly (FigureUnit | null)[]) =>
  units.map((unit) => unit ?? "no unit").join(", ");

/** `2022 and 2023`. */
export const listed = (parts: readonly (string | number)[]): string =>
  new Intl.ListFormat("en-US").format(parts.map(String));

export const groupNames = { overheid: "government", onderwijs: "education" } as const;
