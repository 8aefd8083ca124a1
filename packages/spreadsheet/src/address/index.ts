/** The door of A1 addresses: letters, cells, areas and sheets' names in formulas. */
export { columnIndex, columnName } from "./column-name";
