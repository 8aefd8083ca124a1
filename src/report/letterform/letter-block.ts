import type { Quantity } from "../../domain/quantities";
import type { FigureField, SectorFigure } from "../../domain/figures";
import type { LetterFormTexts } from "../../locale/interfaces";
import { figureText } from "./figure-text";
import { rateIn } from "./rate-in";

/** One sector in the form of the letter, in words. */
export interface LetterBlock {
  /** Id of the sector. */
  readonly id: string;
  readonly sector: string;
  readonly year: number | null;
  readonly heading: string;
  readonly lines: readonly {
    readonly field: FigureField;
    readonly label: string;
    readonly value: string;
  }[];
  readonly notes: readonly string[];
}

/** Lines of SROI are there only where the source has something of it, as in the letter. */
export function letterBlock(asGiven: SectorFigure, texts: LetterFormTexts): LetterBlock {
  const figure = withUnits(asGiven);
  const { label, year, target, realised, statedRate, procurement, coverage } = figure;
  const given = (quantity: Quantity | null): string =>
    quantity ? figureText(quantity, texts) : texts.missing;
  const rate = rateIn({ stated: statedRate, target, realised }, texts.rate, texts);
  const inclusive = inclusiveRate(figure, texts);
  return {
    ...{ id: figure.sector, sector: label, year },
    heading: texts.heading(year),
    lines: [
      { field: "target", label: texts.target, value: given(target) },
      { field: "realised", label: texts.realised, value: given(realised) },
      { field: "statedRate", label: texts.rate, value: rate.text },
      ...(inclusive === null
        ? []
        : ([
            { field: "procurement", label: texts.procurement, value: given(procurement) },
            {
              field: "statedRateInclProcurement",
              label: texts.rateInclProcurement,
              value: inclusive.text,
            },
          ] as const)),
    ],
    notes: [
      ...(coverage ? [texts.notes.coverage(coverage.reported, coverage.of)] : []),
      ...[rate.note, inclusive?.note ?? null].filter((note) => note !== null),
    ],
  };
}

/** A figure that names no unit counts what the sector's others do, else fta, as the letter does. */
function withUnits(figure: SectorFigure): SectorFigure {
  const { target, realised, procurement } = figure;
  const named = [target, realised, procurement].find((each) => each?.unit)?.unit ?? "fta";
  const withUnit = (each: Quantity | null) => each && { ...each, unit: each.unit ?? named };
  return {
    ...figure,
    target: withUnit(target),
    realised: withUnit(realised),
    procurement: withUnit(procurement),
  };
}

function inclusiveRate(figure: SectorFigure, texts: LetterFormTexts) {
  const { target, realised, procurement, statedRateInclProcurement: stated } = figure;
  if (procurement === null && stated === null) return null;
  return rateIn({ stated, target, realised, procurement }, texts.rateInclProcurement, texts);
}
