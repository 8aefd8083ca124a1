export type { Head } from "./head";
export { tableOf } from "./table";
export type { Profile, Table } from "./table";
