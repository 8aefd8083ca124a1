/** The one door through which these tests reach the reader that they judge. */
export { findingsIn } from "../../src/actions/source/findings-in";
export type { FigureField } from "../../src/domain/quantities/figure-fields";
export type { SectorFigure } from "../../src/domain/figures/sector-figure";
export type { Finding } from "../../src/domain/findings/finding";
export type { Origin } from "../../src/domain/quantities/quantity";
export {
  areaAddress,
  cellAddress,
  onItsSide,
  parseRange,
  type Area,
  type CellValue,
  type SheetCells,
} from "../../src/workbook/cells/cells";
export { findSources } from "../../src/workbook/sources/find-sources";
export type { Source } from "../../src/workbook/figures/source";
