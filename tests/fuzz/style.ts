import type { FigureField } from "../../src/domain/quantities/figure-fields";
import type { Notation } from "../../src/domain/quantities/parse-quantity";
import type { Random } from "./random";
import { HEADERS } from "./words";

/** How a person writes the figures of one table. */
export interface Style {
  readonly notation: Notation;
  readonly grouping: "none" | "mark" | "space";
  /** Share of the figures that is text. */
  readonly textShare: number;
  readonly unit: "fta" | "banen";
  readonly unitPlace: "none" | "header" | "cell" | "column";
  readonly rates: "format" | "unrounded" | "points" | "ratio" | "percent-text" | "points-text";
  readonly markShare: number;
  readonly approximateShare: number;
  readonly missingShare: number;
  /** Share of the figures that is written unlike the others, or as no figure at all. */
  readonly slipShare: number;
  readonly headers: Readonly<Record<FigureField, string>>;
  readonly years: "number" | "text" | "date" | "date-text" | "words";
  readonly date1904: boolean;
}

export function styleOf(random: Random): Style {
  const { pick } = random;
  const notation = random.chance(0.7) ? "nl" : "en";
  const headers = {
    target: pick(HEADERS.target),
    realised: pick(HEADERS.realised),
    statedRate: pick(HEADERS.statedRate),
    procurement: pick(HEADERS.procurement),
    statedRateInclProcurement: pick(HEADERS.statedRateInclProcurement),
    hiredIn: pick(HEADERS.hiredIn),
    statedChange: pick(HEADERS.statedChange),
  };
  return {
    notation,
    grouping: pick(["none", "mark", "mark", "space"]),
    textShare: pick([0, 0, 0.3, 1]),
    unit: pick(["fta", "fta", "banen"]),
    unitPlace: pick(["none", "none", "header", "cell", "column"]),
    rates: pick([
      "format",
      "format",
      "unrounded",
      "points",
      "ratio",
      "percent-text",
      "points-text",
    ]),
    markShare: pick([0, 0, 0, 0.1, 0.3]),
    approximateShare: pick([0, 0, 0.1]),
    missingShare: pick([0, 0, 0.05, 0.2]),
    slipShare: 0,
    headers,
    years: pick(["number", "number", "text", "date", "date-text", "words"]),
    date1904: random.chance(0.1),
  };
}
