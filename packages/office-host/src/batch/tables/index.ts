export { tableCollectionObject } from "./table-collection-object";
export { tableColumnCollectionObject, tableColumnObject } from "./table-column-object";
export { checkTableName } from "./table-name";
export { tableObject } from "./table-object";
export { tableRowCollectionObject, tableRowObject } from "./table-row-object";
export { tableSortObject } from "./table-sort-object";
