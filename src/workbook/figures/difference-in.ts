import { parseRange } from "../cells";
import type { Plan } from "../layouts";
import type { DifferenceOf } from "./merge-twice-given";

/** The first column of words in which two rows of a table differ: a quarter, a status, a version. */
export function differenceIn({ table, columns }: Plan): DifferenceOf {
  const { grid, left, right } = table.region;
  const turned = grid.upright !== null;
  return (first, second) => {
    if (first.kind !== "cell" || second.kind !== "cell") return null;
    const [a, b] = [parseRange(first.cell), parseRange(second.cell)];
    if (!a || !b) return null;
    const [one, other] = turned ? [a.left, b.left] : [a.top, b.top];
    for (let column = left; column <= right; column++) {
      if (columns.some((each) => each.column === column)) continue;
      const [own, own_] = [grid.text(one, column), grid.text(other, column)];
      if (own === own_ || (own === "" && own_ === "")) continue;
      const header = table.heads.get(column)?.texts.join(" ") ?? "";
      return { header, first: own, second: own_ };
    }
    return null;
  };
}
