import type { SourceTexts } from "../../locale/interfaces";
import type { Source } from "../context";

/** Why there are other readings than this one, a sentence each. */
export function reasonsOf({ reasons, layout }: Source, speak: SourceTexts["reason"]): string[] {
  return reasons.map((reason) => speak(reason, layout === "joined"));
}
