import type { Problem } from "../domain/problem";
import type { Spoken } from "./spoken";

/** Says why something did not happen, and what the user can do about it. */
export type ProblemTexts = (problem: Problem) => Spoken;
