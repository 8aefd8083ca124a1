/** The formula bar's element: moving there from a cell goes on with the same entry. */
export const FORMULA_BAR_ID = "formulebalk";
