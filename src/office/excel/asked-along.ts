/** Questions that go along with the reading of a workbook, so that they cost no sync of their own. */
export interface AskedAlong {
  /** Asks what can be asked before the sheets are known. */
  readonly first: (context: Excel.RequestContext) => void;
  /**
   * Asks once the sheets are known.
   *
   * @param isLarge the workbook is more than Excel gives at once: ask for little
   */
  readonly second: (isLarge: boolean) => void;
  /** Asks, in syncs of its own, for what the second did not give. */
  readonly rest: (context: Excel.RequestContext) => Promise<void>;
}
