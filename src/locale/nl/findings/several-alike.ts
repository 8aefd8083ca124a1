import type { Finding, FindingCode } from "../../../domain/findings";
import { fieldNames } from "./field-names";

const ALIKE: Readonly<Partial<Record<FindingCode, (count: number) => string>>> = {
  "figure-missing": (count) => `${count} keer geen cijfer opgegeven`,
  "figure-approximate": (count) => `${count} cijfers bij benadering opgegeven`,
  "field-empty": (count) => `${count} lege cellen`,
  "number-as-text": (count) => `${count} getallen staan er als tekst`,
  "coverage-incomplete": (count) => `${count} sectoren zonder opgave van al hun organisaties`,
  "sector-unknown": (count) => `${count} sectoren die niet op de lijst staan`,
};

/** `8 keer geen cijfer opgegeven, inkoop (SROI) 2023`: what equal notes say together. */
export function severalAlike(first: Finding, count: number): string {
  const words = ALIKE[first.code]?.(count) ?? `${count} gelijke opmerkingen`;
  const of = [
    ...("field" in first && first.field !== null ? [fieldNames[first.field]] : []),
    ...(first.year === null ? [] : [String(first.year)]),
  ].join(" ");
  return of === "" ? words : `${words}: ${of}`;
}
