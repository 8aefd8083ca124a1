import { useCallback, useEffect, useState } from "react";
import type { Calculation } from "../../../calculation";
import { MAX_COLUMNS, type Area, type Sheet, type CellStyle } from "../../../model";
import { conditionFor } from "./layout";

type Styles = ReadonlyMap<number, CellStyle>;
const NONE: Styles = new Map();

function overlap(one: Area, other: Area): Area {
  return {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
}

async function stylesWithin(calculation: Calculation, sheet: Sheet, seen: Area): Promise<Styles> {
  const styles = new Map<number, CellStyle>();
  const answers = new Map<string, Promise<unknown>>();
  for (const rule of sheet.conditionalFormats) {
    if (rule.kind === "dataBar") continue;
    const area = overlap(rule.area, seen);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const condition = conditionFor(rule, sheet, row, column);
        const answer = answers.get(condition) ?? calculation.evaluate(condition);
        answers.set(condition, answer);
        const holds = await answer;
        const key = row * MAX_COLUMNS + column;
        // The first rule that says something about a cell goes before the later ones.
        if (holds === true || (typeof holds === "number" && holds !== 0))
          styles.set(key, { ...rule.style, ...styles.get(key) });
      }
    }
  }
  return styles;
}

/**
 * What the conditional formats of a sheet make of the cells in view.
 *
 * @returns the style to lay over a cell's own, or `undefined`
 */
export function useConditionalStyles(
  calculation: Calculation,
  sheet: Sheet,
  seen: Area,
  version: number,
): (row: number, column: number) => CellStyle | undefined {
  const [styles, setStyles] = useState<{ sheet: Sheet; styles: Styles }>({ sheet, styles: NONE });
  const { top, left, bottom, right } = seen;
  useEffect(() => {
    if (!sheet.conditionalFormats.some(({ kind }) => kind !== "dataBar")) return;
    let wanted = true;
    void stylesWithin(calculation, sheet, { top, left, bottom, right }).then((found) => {
      if (wanted) setStyles({ sheet, styles: found });
    });
    return () => {
      wanted = false;
    };
  }, [calculation, sheet, top, left, bottom, right, version]);
  const known = styles.sheet === sheet ? styles.styles : NONE;
  return useCallback((row, column) => known.get(row * MAX_COLUMNS + column), [known]);
}
