import type { PlainAnswer } from "../arguments";
import type { SectorCard } from "./sector-card";

/** What one cell gets: a figure, a card, or why there is none. */
export type CellAnswer = PlainAnswer | SectorCard;

/** What a call gives: one answer a cell, in the shape of its arguments. */
export type Answer = readonly (readonly CellAnswer[])[];
