import { FTA_DECIMALS } from "../../domain/numbers";

/**
 * A sum or difference of fta in a formula, without what binary arithmetic leaves behind the last
 * figure: the number that the domain's `addFta` gives.
 *
 * @example millionths("C5-D5") //=> "ROUND(C5-D5,6)"
 */
export const millionths = (expression: string): string => `ROUND(${expression},${FTA_DECIMALS})`;
