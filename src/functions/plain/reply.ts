import { dataTypes, doublesHaveFormats, language } from "../../actions/addin";
import type { CellCall } from "../answers";

/**
 * Answers a call that needs no source, once.
 *
 * @throws CustomFunctions.Error when the whole call cannot be answered
 */
export async function reply(call: CellCall): Promise<unknown[][]> {
  // Not needed for the first paint of the pane, so it loads at the first call.
  const { answerCells, asDoubles, shownCells } = await import(
    /* webpackChunkName: "reading" */ "./replying"
  );
  const result = shownCells(call, answerCells(call, language().functions), dataTypes());
  if (Array.isArray(result)) return doublesHaveFormats() ? asDoubles(result) : result;
  throw result;
}
