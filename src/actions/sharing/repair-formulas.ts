import { problemOf } from "../../office/excel";
import { noted } from "../addin";
import type { RepairOutcome } from "./repair-outcome";

/**
 * Enters the formulas again that call functions of ours and show `#NAME?` although the add-in is
 * there: Excel does not look for a function anew by itself. Touches no other cell. Never rejects.
 *
 * @param signal to cancel it, which holds until the formulas are entered
 */
export function repairFormulas(signal?: AbortSignal): Promise<RepairOutcome> {
  return noted(
    "repair",
    () => repair(signal),
    ({ kind }) => kind,
  );
}

async function repair(signal: AbortSignal | undefined): Promise<RepairOutcome> {
  try {
    // Only now: few ask for it.
    const { enterLostFormulas } = await import(
      /* webpackChunkName: "standalone" */ "./enter-lost-formulas"
    );
    return await enterLostFormulas(signal);
  } catch (error) {
    return { kind: "failed", problem: problemOf(error) };
  }
}
