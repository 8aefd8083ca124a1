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
  const name = label ?? sector ?? "De bron";
  return year === null ? name : `${name} ${year}`;
}

/** `, doel`: which of a sector's figures. */
export const fieldIn = (field: FigureField | null) =>
  field === null ? "" : `, ${fieldNames[field]}`;

export const unitsIn = (units: readonly (FigureUnit | null)[]) =>
  units.map((unit) => unit ?? "zonder eenheid").join(", ");

/** `2022 en 2023`. */
export const listed = (parts: readonly (string | number)[]): string =>
  new Intl.ListFormat("nl-NL").format(parts.map(String));

export const groupNames = { overheid: "overheid", onderwijs: "onderwijs" } as const;
