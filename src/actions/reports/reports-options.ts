/** Which sheets to make, and how. */
export interface ReportsOptions {
  /** By the names that `reportKinds` gives. */
  readonly kinds: readonly string[] | "all";
  /** @default the newest year of which the source gives a realisation */
  readonly year?: number;
  /** The sector that a Sectorblad is about: its id, or any name that it goes by. */
  readonly sector?: string;
  /** Values instead of formulas that follow the source. */
  readonly valuesOnly?: boolean;
  /** Goes on when that removes what the user added; else the outcome says what that would be. */
  readonly discard?: boolean;
}
