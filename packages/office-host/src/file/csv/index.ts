export { isCsvName, openCsv } from "./open-csv";
export type { CsvReading, Separator } from "./open-csv";
export type { Encoding } from "./text-of-bytes";
