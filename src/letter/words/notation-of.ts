import type { Notation } from "../../domain/quantities";

const DUTCH = /\b(?:de|het|een|van|in|is|zijn|werd|sector|gerealiseerd|doel|realisatie|banen)\b/gi;
const ENGLISH = /\b(?:the|of|and|was|were|target|realised|realized|jobs|achieved|sector|with)\b/gi;

/** The notation of a text's language: English where its words are more often English than Dutch. */
export function notationOf(text: string): Notation {
  const count = (words: RegExp): number => text.match(words)?.length ?? 0;
  return count(ENGLISH) > count(DUTCH) ? "en" : "nl";
}
