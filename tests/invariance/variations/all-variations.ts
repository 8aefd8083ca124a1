import type { Variation } from "../variation";
import { CUT_IN_TWO } from "./cut-in-two";
import { NUMBERS_AS_TEXT } from "./numbers-as-text";
import { PLACES_CHANGED } from "./places-changed";
import { STRAY_COLUMNS } from "./stray-columns";
import { STRAY_ROWS } from "./stray-rows";
import { SURROUNDINGS } from "./surroundings";
import { SYNONYMS } from "./synonyms";
import { TURNED } from "./turned";

/** All that is done to a workbook without a change of what it says. */
export const VARIATIONS: readonly Variation[] = [
  ...STRAY_COLUMNS,
  ...STRAY_ROWS,
  ...PLACES_CHANGED,
  TURNED,
  ...SYNONYMS,
  NUMBERS_AS_TEXT,
  ...SURROUNDINGS,
  ...CUT_IN_TWO,
];
