import type { Finding } from "../../domain/findings";
import type { Spoken } from "./spoken";

/** Says what does not add up in a source, in one sentence without its cell, and what to do. */
export type FindingTexts = (finding: Finding) => Spoken;
