/** One thing that makes a workbook harder to read than the plain one of its kind. */
export type Variant =
  /** Sectors of the workbook's own among those of the list. */
  | "own sectors"
  /** One cell in the other notation, a percentage off its scale, a text that says no figure. */
  | "slips"
  /** Nothing but `1.290` shows what the point is. */
  | "ambiguous notation"
  /** The table is one of Excel's own, with the notes directly below it. */
  | "Excel table"
  /** Numbers or codes in front, contact persons behind. */
  | "extra columns"
  /** `Overheid` and `Onderwijs` over their sectors, subtotals and a grand total. */
  | "groups"
  /** A year is named once for all of its sectors. */
  | "year once"
  /** A sector is named once for all of its organisations. */
  | "sector once"
  /** Two columns that could both be what was realised. */
  | "two realisations"
  /** The change on the year before. */
  | "change"
  /** How many organisations reported, at each sector. */
  | "coverage"
  /** Tables side by side on one sheet. */
  | "side by side"
  /** The year stands in the title, and in no column. */
  | "year in title";
