import type { Locale } from "../../model/displaytext";
import { en } from "./en";
import { nl } from "./nl";
import type { PlaygroundTexts } from "./playgroundtexts";

/** What the playground says in a language. */
export function textsFor(locale: Locale): PlaygroundTexts {
  return locale === "nl-NL" ? nl : en;
}
