import { parseArea, type Sheet, type Workbook } from "../../model";
import type { RangeTarget } from "../protocol";

/** The range that a defined name or a reference like `'Blad 1'!$A$1:$B$2` stands for. */
export function areaOfReference(
  workbook: Workbook,
  text: string,
  sheet: Sheet | null,
): RangeTarget | null {
  const name = workbook.names.find(
    (each) =>
      each.name.toLowerCase() === text.toLowerCase() &&
      (each.sheet === null || each.sheet === sheet),
  );
  const formula = (name?.formula ?? text).replace(/^=/, "");
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula);
  const area = parseArea(split?.[3] ?? formula);
  const on = split
    ? workbook.sheet((split[1]?.replaceAll("''", "'") ?? split[2]) as string)
    : sheet;
  return area && on ? { sheet: on, area } : null;
}
