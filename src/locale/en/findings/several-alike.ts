import type { Finding, FindingCode } from "../../../domain/findings";
import { fieldNames } from "./field-names";

const ALIKE: Readonly<Partial<Record<FindingCode, (count: number) => string>>> = {
  "figure-missing": (count) => `No figure given, ${count} times`,
  "figure-approximate": (count) => `${count} figures given by approximation`,
  "field-empty": (count) => `${count} empty cells`,
  "number-as-text": (count) => `${count} numbers stored as text`,
  "coverage-incomplete": (count) => `${count} sectors without figures from all their organisations`,
  "sector-unknown": (count) => `${count} sectors that are not on the list`,
};

/** `No figure given, 8 times: procurement (SROI) 2023`: what equal notes say together. */
export function severalAlike(first: Finding, count: number): string {
  const words = ALIKE[first.code]?.(count) ?? `${count} equal remarks`;
  const of = [
    ...("field" in first && first.field !== null ? [fieldNames[first.field]] : []),
    ...(first.year === null ? [] : [String(first.year)]),
  ].join(" ");
  return of === "" ? words : `${words}: ${of}`;
}
