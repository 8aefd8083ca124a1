import type { ConditionalFormat, DataBarBound } from "./conditionalformat";
import { rewriteFormula, type Renaming } from "./rewriteformula";
import type { Sheet } from "./sheet";

interface Book {
  readonly sheets: readonly Sheet[];
  readonly names: readonly { formula: string }[];
}

/** Carries another name of a sheet or table through all that refers to it: formulas, names, charts. */
export function rewriteReferences({ sheets, names }: Book, renaming: Renaming): void {
  const rewrite = (formula: string) => rewriteFormula(formula, renaming);
  for (const name of names) name.formula = rewrite(name.formula);
  for (const sheet of sheets) {
    for (const { cell } of sheet.cells())
      if (cell.formula !== undefined) cell.formula = rewrite(cell.formula);
    for (const format of sheet.conditionalFormats) rewriteFormat(format, rewrite);
    for (const series of sheet.charts.flatMap((chart) => chart.series)) {
      series.values = rewrite(series.values);
      if (series.categories !== undefined) series.categories = rewrite(series.categories);
      if (series.nameReference !== undefined) series.nameReference = rewrite(series.nameReference);
    }
  }
}

function rewriteFormat(format: ConditionalFormat, rewrite: (formula: string) => string): void {
  if (format.kind === "custom") format.formula = rewrite(format.formula);
  if (format.kind === "cellValue") {
    format.formula1 = rewrite(format.formula1);
    if (format.formula2 !== undefined) format.formula2 = rewrite(format.formula2);
  }
  if (format.kind !== "dataBar") return;
  const bound = (rule: DataBarBound): DataBarBound =>
    rule.formula === undefined ? rule : { ...rule, formula: rewrite(rule.formula) };
  format.lower = bound(format.lower);
  format.upper = bound(format.upper);
}
