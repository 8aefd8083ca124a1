import type { FigureField } from "./reader";

/** A record, so that a field that is added cannot be forgotten here. */
const FIELDS: Readonly<Record<FigureField, true>> = {
  target: true,
  realised: true,
  statedRate: true,
  procurement: true,
  statedRateInclProcurement: true,
  hiredIn: true,
  statedChange: true,
};

export const FIGURE_FIELDS = Object.keys(FIELDS) as FigureField[];
