import type { Problem } from "../../domain/findings";
import { problemOfWriting } from "../../office/excel";

/**
 * Enters a formula in the selected cell, when that is empty. Never rejects.
 *
 * @param formula in English notation, as every Excel takes it
 */
export async function insertFormula(formula: string): Promise<Problem | null> {
  try {
    const { enterInCell } = await import(
      /* webpackChunkName: "settings" */ "../../office/writing/enter-in-cell"
    );
    return await enterInCell(formula);
  } catch (error) {
    return problemOfWriting(error);
  }
}
