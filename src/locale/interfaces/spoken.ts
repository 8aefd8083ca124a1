/** What the user is told: what is the case, and what to do next. */
export interface Spoken {
  readonly sentence: string;
  readonly wayOn: string | null;
}
