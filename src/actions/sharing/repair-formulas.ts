import { problemOf } from "../../office/excel";
import { noted } from "../addin";
import type { RepairOutcome } from "./repair-outcome";

/**
 * Enters the formulas again that call functions of ours and show `#NAME?` although the add-in is
 * there: Excel does not look for a function anew by itself. Touches no other cell. Never rejects.
 */
export function repairFormulas(): Promise<RepairOutcome> {
  return noted("repair", repair, ({ kind }) => kind);
}

async function repair(): Promise<RepairOutcome> {
  try {
    // Only now: few ask for it.
    const { enterLostFormulas } = await import(
      /* webpackChunkName: "standalone" */ "./enter-lost-formulas"
    );
    return await enterLostFormulas();
  } catch (error) {
    return { kind: "failed", problem: problemOf(error) };
  }
}
