import type { Dress } from "../../../domain/findings";

/** A sheet whose contents stand, for a step to dress. */
export interface StandingSheet {
  readonly worksheet: Excel.Worksheet;
  /** A range of it: the same one each time in one sync, as hundreds of areas share a few. */
  readonly range: (area: string) => Excel.Range;
}

/**
 * As much dress as is refused together. Excel may refuse any member for reasons of its own (a page
 * that was never open, another workbook in focus): then this is left out and the rest goes on.
 * Doing a step twice gives what doing it once gives.
 */
export interface DressStep {
  readonly dress: Dress;
  /** What it sets, by which the same on other sheets is known: `print paper`. */
  readonly family: string;
  /** The family of the step on the same sheet without which this one cannot be done. */
  readonly needs?: string;
  readonly run: (sheet: StandingSheet) => void;
  /** What must not stay when it was refused half-way. */
  readonly undo?: (sheet: StandingSheet) => void;
}

/** A step on one of the sheets. */
export interface PlacedStep extends DressStep {
  /** The sheet's name once it is in its place. */
  readonly sheet: string;
}
