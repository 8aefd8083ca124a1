export { mayHaveWrongRate } from "./check-organisation-rates";
export type { Rated } from "./check-organisation-rates";
export { addPlainRow, addRow, closeSums, openSums } from "./sum-organisations";
export type { OpenSums, SummedOrganisations } from "./sum-organisations";
