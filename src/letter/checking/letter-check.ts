import type { LetterFinding } from "../../domain/findings";
import type { LetterReading } from "../reading";
import type { LetterFigures } from "./letter-figures";

/** Looks at a letter's figures and says what its words say against them. */
export type LetterCheck = (reading: LetterReading, figures: LetterFigures) => LetterFinding[];
