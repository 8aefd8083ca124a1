import type { Locale } from "../../model";
import { en } from "./en";
import { nl } from "./nl";
import type { PlaygroundTexts } from "./playground-texts";

/** What the playground says in a language. */
export function textsFor(locale: Locale): PlaygroundTexts {
  return locale === "nl-NL" ? nl : en;
}
