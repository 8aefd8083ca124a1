/** The figures of a sector's card. */
export type CardFigure =
  | "target"
  | "realised"
  | "realisationRate"
  | "shortfall"
  | "balance"
  | "procurement"
  | "rateInclProcurement";

/** What a sector's card has beside figures. */
export type CardFact =
  "sector" | "year" | "targetCells" | "realisedCells" | "procurementCells" | "notes";

/**
 * The fields of a sector's card. Formulas refer to them (`=A1.Realisatie`, `=A1.[% incl. SROI]`), so
 * they are the same in every language, as the names of functions are, and never change.
 */
export const CARD_NAMES: Readonly<Record<CardFigure | CardFact, string>> = {
  sector: "Sector",
  year: "Jaar",
  target: "Doel",
  realised: "Realisatie",
  realisationRate: "Realisatiepercentage",
  shortfall: "Tekort",
  balance: "Saldo",
  procurement: "SROI",
  rateInclProcurement: "% incl. SROI",
  targetCells: "Cel doel",
  realisedCells: "Cel realisatie",
  procurementCells: "Cel SROI",
  notes: "Toelichting",
};
