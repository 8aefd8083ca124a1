export {
  FIGURE_ROLES,
  isFigureRole,
  isPercentage,
  type FigureRole,
  readHeader,
  sectorOfOrganisations,
  tellsOfFigures,
  unitIn,
  type Header,
  kindOfName,
  isAverage,
  rowKind,
  type RowName,
  unitAlone,
} from "./read-header";
export { AMOUNT, THOUSANDS, labelOf, type KeyRole, type Label, isValue } from "./label";
export { isDayWithinYear, isTied, yearsIn, yearsTitled } from "./read-year";
export { FORECAST, PERIOD, isDateFormat, type When } from "./read-year";
