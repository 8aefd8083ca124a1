import type { Finding } from "../../domain/findings";
import type { Origin } from "../../domain/quantities";
import type { SectorId } from "../../domain/sectors";
import type { CardFigure } from "../../locale/spelling";
import type { FigureName } from "../../locale/interfaces";
import type { PlainAnswer } from "../arguments";

/** What a card shows of a sector or group in a year: data, which `cardEntity` says in words. */
export interface SectorCard {
  /** What the cell shows. */
  readonly name: string;
  readonly year: number | null;
  /** Each figure, or why there is none. */
  readonly figures: Readonly<Record<CardFigure, PlainAnswer>>;
  /** The cells of each figure that the source gives; of a group those of all its members. */
  readonly cells: Readonly<Record<FigureName, readonly Origin[]>>;
  /** Sectors of a group that the source does not name, which its figures do not count. */
  readonly absent: readonly SectorId[];
  /** In the source's own words. */
  readonly remarks: readonly string[];
  readonly findings: readonly Finding[];
}

export function isCard(answer: unknown): answer is SectorCard {
  return typeof answer === "object" && answer !== null && "figures" in answer;
}
