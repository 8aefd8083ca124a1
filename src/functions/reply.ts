import { language } from "../actions/language";
import { asResult } from "./asresult";
import type { CellCall } from "./cellfunction";

/**
 * Answers a call that needs no source, once.
 *
 * @throws CustomFunctions.Error when the whole call cannot be answered
 */
export async function reply(call: CellCall): Promise<unknown[][]> {
  // Not needed for the first paint of the pane, so it loads at the first call.
  const { answerCells } = await import(/* webpackChunkName: "reading" */ "./cellfunction");
  const result = asResult(answerCells(call, language().functions));
  if (Array.isArray(result)) return result;
  throw result;
}
