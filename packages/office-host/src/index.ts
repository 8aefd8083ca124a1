export { createHost } from "./host";
export type { BatchRecord, Host, HostOptions } from "./host";
