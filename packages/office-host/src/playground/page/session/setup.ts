import type { Locale } from "../../../model";

/** Words of the add-in's own, by language. */
export type Words = Readonly<Record<Locale, string>>;

/** A workbook to try the add-in on, by its name on the server and in a list. */
export interface Sample {
  readonly file: string;
  readonly name: Words;
}

/** What the server has the page start with. */
export interface Setup {
  readonly samples: readonly Sample[];
  /** What to try first, in one line. */
  readonly invitation: Words | null;
}
