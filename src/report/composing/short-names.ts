import type { LivePart } from "../description";
import type { SectorFigure } from "../../domain/figures";
import { SECTORS } from "../../domain/sectors";

/** Longer names leave a chart's bars too little room, or take two lines. */
const MOST = 29;
/** Names of organisations often differ at their end alone, so that it is kept. */
const TAIL = 12;
const HEAD = MOST - 1 - TAIL;

/**
 * A name beside a bar or a line, cut in its middle when it is too long for that.
 *
 * @param name as it stands elsewhere on the sheet in full
 * @param others names that may come in its place as the source changes
 * @example shortened({ expression: "A1", gives: "Samenwerkingsverband voor toezicht 4" }).gives
 * //=> "Samenwerkingsver…r toezicht 4"
 */
export function shortened(name: LivePart, others: readonly string[] = []): LivePart {
  const { expression, gives } = name;
  if (![gives, ...others].some((each) => each.length > MOST)) return name;
  return {
    expression: `IF(LEN(${expression})>${MOST},LEFT(${expression},${HEAD})&"…"&RIGHT(${expression},${TAIL}),${expression})`,
    gives: gives.length > MOST ? `${gives.slice(0, HEAD)}…${gives.slice(-TAIL)}` : gives,
  };
}

/** Longer names leave a chart's bars too little room. */
const LONGEST = 20;

/**
 * What a sector of the list is called where there is little room; `null` for a sector of the
 * workbook's own, which keeps its own name.
 *
 * @example narrowName({ sector: "umc", ... }) //=> "Umc's"
 */
export function narrowName({ sector }: Pick<SectorFigure, "sector">): string | null {
  const known = SECTORS.find(({ id }) => id === sector);
  if (!known) return null;
  return known.name.length <= LONGEST ? known.name : known.shortName;
}
