import type { SourceTexts } from "../locale/panetexts";
import type { Source } from "./paneservices";

/** Why there are other readings than this one, a sentence each. */
export function reasonsOf({ reasons, layout }: Source, speak: SourceTexts["reason"]): string[] {
  return reasons.map((reason) => speak(reason, layout === "joined"));
}
