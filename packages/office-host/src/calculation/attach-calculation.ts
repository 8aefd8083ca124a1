import type { Locale, Workbook } from "../model";
import type { CustomFunctionDeclaration, CustomFunctionPort } from "./calls";
import type { FormulaResult } from "./engine";
import { RunningCalculation } from "./running-calculation";

export interface CalculationOptions {
  readonly declarations: readonly CustomFunctionDeclaration[];
  readonly port: CustomFunctionPort;
  /** Decides how FIXED, TEXT and NUMBERVALUE write and read numbers. @default "en-US" */
  readonly locale?: Locale;
}

/** A workbook's formulas, kept up to date. */
export interface Calculation {
  /** Resolves when no call of a custom function waits for its first result. */
  settled(): Promise<void>;
  /**
   * Calculates a formula (en-US) that stands in no cell, references being to the active sheet.
   * Gives what it gives when its custom functions have answered; a blank is 0, as in a cell.
   *
   * `evaluate("=SUM(Sales[Amount])")` //=> 31781.3
   * `evaluate("={1;2}")` //=> [[1], [2]]
   */
  evaluate(formula: string): Promise<FormulaResult>;
  /** Stops; cancels every call that is out. The model keeps its values. */
  dispose(): void;
}

/**
 * Calculates a workbook's formulas now and whenever something in it changes. What formulas give is
 * written to the model's cells; a formula from a file that the engine cannot do (LAMBDA) keeps its
 * value.
 */
export function attachCalculation(workbook: Workbook, options: CalculationOptions): Calculation {
  const calculation = new RunningCalculation(
    workbook,
    options.declarations,
    options.port,
    options.locale ?? "en-US",
  );
  workbook.recalculation = calculation;
  return calculation;
}
